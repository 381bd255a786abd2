import { basename } from 'node:path';
import { Advice } from '../advice';
import { contentsOf } from './contents';
import { faultsOfPackage, faultsOfSources } from './faults';
import type { Packages } from './make';

/** @throws Advice naming what the stores would turn down */
export async function checkPackages({ version, stores, sources }: Packages): Promise<void> {
  const named = (zip: string) => (fault: string) => `${basename(zip)} ${fault}`;
  const faults = await Promise.all([
    ...Object.values(stores).map(async (zip) =>
      faultsOfPackage(await contentsOf(zip), version).map(named(zip)),
    ),
    contentsOf(sources).then((contents) => faultsOfSources(contents).map(named(sources))),
  ]);
  if (faults.flat().length > 0) throw new Advice(faults.flat().join('\n'));
}
