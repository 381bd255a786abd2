import { basename } from 'node:path';
import { Advice } from '../advice';
import { contentsOf } from './contents';
import { differences, faultsOfPackage, faultsOfSources } from './faults';
import { type Packages, STORES, type Store } from './make';

/** @throws Advice naming what the stores would turn down, or what we say of the packages and is not so */
export async function checkPackages({ version, stores, sources }: Packages): Promise<void> {
  const read = async (store: Store) => [store, await contentsOf(stores[store])] as const;
  const packed = new Map(await Promise.all(STORES.map(read)));
  const named = (zip: string, faults: string[]) =>
    faults.map((fault) => `${basename(zip)} ${fault}`);
  const faults = [
    ...STORES.flatMap((store) =>
      named(stores[store], faultsOfPackage(packed.get(store)!, version)),
    ),
    ...named(sources, faultsOfSources(await contentsOf(sources))),
    // Edge itself is tried by nobody here: it gets what was tried in Chromium.
    ...differences(packed.get('chrome')!, packed.get('edge')!).map(
      (name) => `${name} is not the same for Chrome and Edge`,
    ),
  ];
  if (faults.length > 0) throw new Advice(faults.join('\n'));
}
