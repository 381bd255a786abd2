import { creationOf, type Edit } from '../core/change';
import { COMPANY_ID, type Company, startingCompany } from '../core/company';
import { ownCompany } from './new-activity';
import type { Store, World } from './ports';
import type { Undo } from './undo';

/** Writes these fields of the own company and no others. @throws AppError of `Store.edit` */
export async function saveCompany(
  store: Store,
  world: World,
  part: Partial<Company>,
): Promise<Undo> {
  const before = await ownCompany(store, world);
  // What everyone starts with comes first, or it would win over what another computer has set.
  await store.begin(creationOf('company', [startingCompany(world.now())]));
  const fields = { ...part, updatedAt: world.now() } as Edit['fields'];
  const old = Object.keys(fields).map((field) => [field, before[field as keyof Company]]);
  const record = { table: 'company', id: COMPANY_ID } as const;
  await store.edit([{ ...record, fields }]);
  return () => store.edit([{ ...record, fields: Object.fromEntries(old) }]);
}
