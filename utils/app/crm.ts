import { type AccountDraft, newAccount } from '../core/account';
import { type Edit, editOf } from '../core/change';
import { AppError } from '../core/error';
import type { AccountId, RelationId } from '../core/ids';
import { newRelation } from '../core/relation';
import { memberAtKeyboard } from './activities';
import type { Store, World } from './ports';
import { removeRecords, setDeleted, type Undo } from './undo';

export interface Added {
  accountId: AccountId;
  undo: Undo;
}

export interface ContactDraft {
  name: string;
  email?: string;
  /** The organization the contact works for. */
  organizationId?: AccountId;
}

export interface OrganizationDraft {
  name: string;
  domain?: string;
}

/** The user becomes responsible. @throws AppError of `Store.edit` */
export async function addContact(store: Store, world: World, draft: ContactDraft): Promise<Added> {
  const { name, email, organizationId } = draft;
  const added = await accountEdit(store, world, {
    kind: 'contact',
    name,
    emails: email ? [email] : [],
  });
  const edits = [added.edit];
  if (organizationId) {
    const id = world.newId() as RelationId;
    const contactId = added.accountId;
    const relation = newRelation({ contactId, organizationId, main: true }, id, world.now());
    edits.push(editOf('relation', undefined, relation)!);
  }
  await store.edit(edits);
  return { accountId: added.accountId, undo: () => setDeleted(store, edits, true) };
}

/** The user becomes responsible. @throws AppError of `Store.edit` */
export async function addOrganization(
  store: Store,
  world: World,
  draft: OrganizationDraft,
): Promise<Added> {
  const { name, domain } = draft;
  const { accountId, edit } = await accountEdit(store, world, {
    kind: 'organization',
    name,
    ...(domain && { domains: [domain], websites: [domain] }),
  });
  await store.edit([edit]);
  return { accountId, undo: () => setDeleted(store, [edit], true) };
}

/** Hides the account and its relations; its activities stay with whomever else they belong to. */
export async function deleteAccount(store: Store, id: AccountId): Promise<Undo> {
  const relations = await store.relationsOf(id);
  const touched = [
    { table: 'account' as const, id },
    ...relations.map((relation) => ({ table: 'relation' as const, id: relation.id })),
  ];
  return removeRecords(store, touched);
}

async function accountEdit(store: Store, world: World, draft: AccountDraft) {
  const me = await memberAtKeyboard(store);
  const accountId = world.newId() as AccountId;
  try {
    const account = newAccount({ ...draft, ...(me && { ownerId: me.id }) }, accountId, world.now());
    return { accountId, edit: editOf('account', undefined, account)! as Edit };
  } catch (cause) {
    throw new AppError('invalid-record', `account ${accountId}`, { cause });
  }
}
