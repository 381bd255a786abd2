import type { Edit } from '../core/change';
import { editOf } from '../core/change';
import type { AccountId, RelationId } from '../core/ids';
import { normalizeCompanyName } from '../core/match';
import { newRelation } from '../core/relation';
import { type Added, accountEdit, addOrganization } from './crm';
import type { UnknownRow } from './page-rows';
import type { Store, World } from './ports';
import { setDeleted, type Undo } from './undo';

export type Proposed = Pick<UnknownRow, 'match' | 'proposal'>;

/** Makes the account that one row proposes. @throws AppError of `Store.edit` */
export async function addProposed(store: Store, world: World, row: Proposed): Promise<Added> {
  if (row.match.kind === 'name') {
    const { name, domain } = row.proposal;
    return addOrganization(store, world, { name, ...(domain && { domain }) });
  }
  const { accountIds, undo } = await addPeople(store, world, [row]);
  return { accountId: accountIds[0]!, undo };
}

export interface AddedPeople {
  /** In the order of the rows; the organizations that were made are not among them. */
  accountIds: AccountId[];
  undo: Undo;
}

/**
 * Makes a contact of each row that has an address and relates them to the organization of their domain,
 * with the role their signature gives, in one write.
 * @param companies makes an organization of each company a signature names, one for all who sign with it
 * @throws AppError of `Store.edit`; then nothing is written
 */
export async function addPeople(
  store: Store,
  world: World,
  rows: readonly Proposed[],
  { companies = false } = {},
): Promise<AddedPeople> {
  const edits: Edit[] = [];
  const made = new Map<string, AccountId>();
  const accountIds: AccountId[] = [];

  const organizationOf = async ({ proposal }: Proposed): Promise<AccountId | undefined> => {
    const { organizationId, company, domain } = proposal;
    if (organizationId || !company || !companies) return organizationId;
    const key = normalizeCompanyName(company);
    const known = made.get(key);
    if (known) return known;
    const draft = { name: company, ...(domain && { domain }) };
    const { accountId, edit } = await accountEdit(store, world, { kind: 'organization', ...draft });
    edits.push(edit);
    made.set(key, accountId);
    return accountId;
  };

  for (const row of rows) {
    const { match, proposal } = row;
    const draft = { name: proposal.name || match.text, email: match.text };
    const { accountId, edit } = await accountEdit(store, world, { kind: 'contact', ...draft });
    const organizationId = await organizationOf(row);
    accountIds.push(accountId);
    edits.push(edit);
    if (!organizationId) continue;
    const ends = { contactId: accountId, organizationId, role: proposal.role ?? '', main: true };
    const relation = newRelation(ends, world.newId() as RelationId, world.now());
    edits.push(editOf('relation', undefined, relation)!);
  }
  await store.edit(edits);
  return { accountIds, undo: () => setDeleted(store, edits, true) };
}
