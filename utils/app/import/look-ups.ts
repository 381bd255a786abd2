import type { Account } from '../../core/account';
import type { Identity } from '../../core/import/identity';
import type { AccountImportStore } from './ports';

type LookUp = ['emails' | 'domains' | 'names' | 'numbers', string];

/** What a store is asked for to find it. */
export function lookUps(of: Identity): LookUp[] {
  return [
    ...of.emails.map((value): LookUp => ['emails', value]),
    ...of.domains.map((value): LookUp => ['domains', value]),
    ...of.names.map((value): LookUp => ['names', value]),
    ...[...of.vat, ...of.phones].map((value): LookUp => ['numbers', value]),
  ];
}

/** The accounts that have any of it, by key and value, in one read for each key. */
export async function lookUp(
  imports: AccountImportStore,
  identities: readonly Identity[],
): Promise<Map<string, Account[]>> {
  const all = new Map<string, Account[]>();
  const asked = identities.flatMap(lookUps);
  const read = async (key: LookUp[0]) => {
    const values = [...new Set(asked.filter(([one]) => one === key).map(([, value]) => value))];
    if (values.length === 0) return;
    const found = await imports.accountsByEach(key, values);
    for (const [at, value] of values.entries()) all.set(key + value, found[at]!);
  };
  await Promise.all((['emails', 'domains', 'names', 'numbers'] as const).map(read));
  return all;
}
