import type { Account } from '../core/account';
import type { Activity, ActivityKind } from '../core/activity';
import type { AccountId } from '../core/ids';
import type { HistoryQuery, Store } from './ports';

/** Whose activities a card shows. */
export interface Scope {
  accountId: AccountId;
  /** An organization's present contacts: what hangs on them hangs on it too. */
  contactIds: AccountId[];
  /**
   * The other organizations of these contacts. What was recorded with one of them and not with the
   * account is that organization's business.
   */
  elsewhereIds: AccountId[];
}

/** An account's own activities and nobody else's. */
export function ownScope(accountId: AccountId): Scope {
  return { accountId, contactIds: [], elsewhereIds: [] };
}

/** An organization with its present contacts; a contact alone. */
export async function scopeOf(
  store: Store,
  { id, kind }: Pick<Account, 'id' | 'kind'>,
): Promise<Scope> {
  if (kind !== 'organization') return ownScope(id);
  const relations = await store.relationsOf(id);
  const present = relations.filter(({ former }) => !former).map(({ contactId }) => contactId);
  const contactIds = [...new Set(present)];
  const theirs = await Promise.all(contactIds.map((contact) => store.relationsOf(contact)));
  const elsewhere = new Set(theirs.flat().map(({ organizationId }) => organizationId));
  elsewhere.delete(id);
  return { accountId: id, contactIds, elsewhereIds: [...elsewhere] };
}

/** Whether an activity of one of the scope's accounts is to be shown. */
export function isWithin({ accountId, elsewhereIds }: Scope, of: Activity): boolean {
  if (of.accountIds.includes(accountId)) return true;
  return !of.accountIds.some((id) => elsewhereIds.includes(id));
}

/** As many of each kind as `scopeChunks` gives. */
export async function countScope(
  store: Store,
  { accountId, contactIds, elsewhereIds }: Scope,
): Promise<Record<ActivityKind, number>> {
  if (elsewhereIds.length === 0) return store.countHistory([accountId, ...contactIds]);
  const others = [accountId, ...elsewhereIds];
  const [own, without, all] = await Promise.all([
    store.countHistory([accountId]),
    store.countHistory(others),
    store.countHistory([...others, ...contactIds]),
  ]);
  const kinds = Object.keys(own) as ActivityKind[];
  const counts = kinds.map((kind) => [kind, own[kind] + all[kind] - without[kind]]);
  return Object.fromEntries(counts) as Record<ActivityKind, number>;
}

export interface Chunk {
  found: Activity[];
  /** How many were looked at for it. */
  read: number;
}

/** In the order of the query, each chunk as soon as it is read and only when it is asked for. */
export async function* scopeChunks(
  store: Store,
  scope: Scope,
  query: Omit<HistoryQuery, 'after'>,
): AsyncGenerator<Chunk, void, void> {
  const ids = [scope.accountId, ...scope.contactIds];
  for (let after: Activity | undefined; ; ) {
    const chunk = await store.history(ids, after ? { ...query, after } : query);
    yield { found: chunk.filter((of) => isWithin(scope, of)), read: chunk.length };
    if (chunk.length < query.limit) return;
    after = chunk.at(-1);
  }
}

/** All that the query finds, read in chunks so that no single read holds up other ones. */
export async function everyWithin(
  store: Store,
  scope: Scope,
  query: Omit<HistoryQuery, 'order' | 'limit' | 'after'>,
): Promise<Activity[]> {
  const all: Activity[] = [];
  const chunks = scopeChunks(store, scope, { ...query, order: 'oldest-first', limit: 500 });
  for await (const { found } of chunks) all.push(...found);
  return all;
}
