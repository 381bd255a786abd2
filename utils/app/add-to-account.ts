import { type Account, editedAccount } from '../core/account';
import { type Activity, newActivity } from '../core/activity';
import { type Edit, editOf } from '../core/change';
import { AppError } from '../core/error';
import type { AccountId, ActivityId, RelationId } from '../core/ids';
import { isSamePhone } from '../core/number-keys';
import { newRelation, type Relation } from '../core/relation';
import { shortWebAddress } from '../core/web-address';
import { memberAtKeyboard } from './activities';
import { accountToMake, type NewAccount } from './crm';
import type { Store, World } from './ports';
import { stillToTakeBack, type Undo } from './undo';

/** An account that is there, or one to be made. */
export type End = { id: AccountId } | NewAccount;

/** What the user has ticked. */
export interface Addition {
  to: End;
  emails: readonly string[];
  phones: readonly string[];
  websites: readonly string[];
  /** The person or organization at the other end of a relation. */
  related?: { account: End; role: string };
  note?: AddedNote;
}

export interface AddedNote {
  title: string;
  text: string;
  quote?: string;
  sourceUrl?: string;
}

export interface AddedTo {
  account: Account;
  undo: Undo;
}

/**
 * Writes all of it at once; what the account has got meanwhile is not added twice.
 * @throws AppError `invalid-record` and those of `Store.edit`; then nothing is written
 */
export async function addToAccount(store: Store, world: World, what: Addition): Promise<AddedTo> {
  const isNew = !('id' in what.to);
  const before = await accountAt(store, world, what.to);
  const account = withData(before, what, world);
  const changed = isNew ? undefined : (editOf('account', before, account) as Edit | undefined);
  const made: Edit[] = isNew ? [editOf('account', undefined, account)! as Edit] : [];
  if (what.related) {
    const other = await accountAt(store, world, what.related.account);
    if (!('id' in what.related.account)) made.push(editOf('account', undefined, other)! as Edit);
    const relation = await relationOf(store, world, account, other, what.related.role);
    made.push(editOf('relation', undefined, relation)! as Edit);
  }
  if (what.note) {
    const note = await noteOf(store, world, account.id, what.note);
    made.push(editOf('activity', undefined, note)! as Edit);
  }
  await store.edit([...(changed ? [changed] : []), ...made]);
  const undo = async () => {
    const hide = made.map(({ table, id }): Edit => ({ table, id, fields: { deleted: true } }));
    const back = changed && (editOf('account', account, before) as Edit);
    const rest = back && (await stillToTakeBack(store, 'account', back, account));
    await store.edit([...(rest ? [rest] : []), ...hide]);
  };
  return { account, undo };
}

async function accountAt(store: Store, world: World, end: End): Promise<Account> {
  if (!('id' in end)) return accountToMake(store, world, end);
  const account = await store.get('account', end.id);
  if (!account) throw new AppError('invalid-record', `account ${end.id} is gone`);
  return account;
}

function withData(before: Account, { emails, phones, websites }: Addition, world: World): Account {
  const label = 'work';
  const newEmails = emails.filter((one) => !before.emails.some(({ address }) => address === one));
  const newPhones = phones.filter(
    (one) => !before.phones.some(({ number }) => isSamePhone(number, one)),
  );
  const newSites = websites.filter(
    (one) => !before.websites.some(({ url }) => shortWebAddress(url) === shortWebAddress(one)),
  );
  if (newEmails.length + newPhones.length + newSites.length === 0) return before;
  const after = {
    ...before,
    emails: [...before.emails, ...newEmails.map((address) => ({ label, address }))],
    phones: [...before.phones, ...newPhones.map((number) => ({ label, number }))],
    websites: [...before.websites, ...newSites.map((url) => ({ label, url }))],
  };
  return valid(before.id, () => editedAccount(after, world.now()));
}

/** A contact's first organization is the main one. */
async function relationOf(
  store: Store,
  world: World,
  one: Account,
  other: Account,
  role: string,
): Promise<Relation> {
  const [contactId, organizationId] =
    one.kind === 'contact' ? [one.id, other.id] : [other.id, one.id];
  const before = await store.relationsOf(contactId);
  const main = !before.some(({ former }) => !former);
  const id = world.newId() as RelationId;
  const draft = { contactId, organizationId, role: role.trim(), main };
  return valid(id, () => newRelation(draft, id, world.now()));
}

async function noteOf(
  store: Store,
  world: World,
  accountId: AccountId,
  note: AddedNote,
): Promise<Activity> {
  const me = await memberAtKeyboard(store);
  const id = world.newId() as ActivityId;
  const owned = { ...note, accountIds: [accountId], ...(me && { ownerId: me.id }) };
  const draft = { kind: 'note' as const, ...owned, notedAt: world.now() };
  return valid(id, () => newActivity(draft, id, world.now()));
}

function valid<T>(id: string, make: () => T): T {
  try {
    return make();
  } catch (cause) {
    throw new AppError('invalid-record', id, { cause });
  }
}
