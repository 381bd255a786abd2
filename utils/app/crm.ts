import { type Account, type AccountDraft, newAccount } from '../core/account';
import { type Edit, editOf } from '../core/change';
import { AppError } from '../core/error';
import type { AccountId, CategoryId, RelationId } from '../core/ids';
import { newRelation } from '../core/relation';
import { memberAtKeyboard } from './activities';
import type { Store, World } from './ports';
import { setDeleted, type Undo } from './undo';

export interface Added {
  accountId: AccountId;
  undo: Undo;
}

export interface ContactDraft {
  name: string;
  email?: string;
  categoryId?: CategoryId;
  /** The organization the contact works for. */
  organizationId?: AccountId;
  /** What they are there. */
  role?: string;
}

export interface OrganizationDraft {
  name: string;
  domain?: string;
  categoryId?: CategoryId;
}

export type NewAccount =
  | ({ kind: 'contact' } & Omit<ContactDraft, 'organizationId' | 'role'>)
  | ({ kind: 'organization' } & OrganizationDraft);

/** The user becomes responsible. @throws AppError of `Store.edit` */
export async function addContact(store: Store, world: World, draft: ContactDraft): Promise<Added> {
  const { organizationId, role = '', ...rest } = draft;
  const added = await accountEdit(store, world, { kind: 'contact', ...rest });
  const edits = [added.edit];
  if (organizationId) {
    const id = world.newId() as RelationId;
    const ends = { contactId: added.accountId, organizationId };
    const relation = newRelation({ ...ends, role: role.trim(), main: true }, id, world.now());
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
  const { accountId, edit } = await accountEdit(store, world, { kind: 'organization', ...draft });
  await store.edit([edit]);
  return { accountId, undo: () => setDeleted(store, [edit], true) };
}

/**
 * The edit that makes an account the user is responsible for, not written yet.
 * @throws AppError `invalid-record`
 */
export async function accountEdit(store: Store, world: World, made: NewAccount) {
  const account = await accountToMake(store, world, made);
  return { accountId: account.id, edit: editOf('account', undefined, account)! as Edit };
}

/** An account the user is responsible for, not written yet. @throws AppError `invalid-record` */
export async function accountToMake(
  store: Store,
  world: World,
  made: NewAccount,
): Promise<Account> {
  const me = await memberAtKeyboard(store);
  const accountId = world.newId() as AccountId;
  try {
    const draft = { ...draftOf(made), ...(me && { ownerId: me.id }) };
    return newAccount(draft, accountId, world.now());
  } catch (cause) {
    throw new AppError('invalid-record', `account ${accountId}`, { cause });
  }
}

function draftOf(made: NewAccount): AccountDraft {
  const { kind, name, categoryId } = made;
  const common = { kind, name, ...(categoryId && { categoryId }) };
  if (made.kind === 'contact') return { ...common, emails: made.email ? [made.email] : [] };
  return { ...common, ...(made.domain && { domains: [made.domain], websites: [made.domain] }) };
}
