import type { Account } from '../core/account';
import type { Activity } from '../core/activity';
import type { Category } from '../core/category';
import type { AccountId } from '../core/ids';
import type { Member } from '../core/member';
import { type Money, sumByCurrency } from '../core/money';
import type { Relation } from '../core/relation';
import { isContactMade } from '../core/timeline';
import { plannedSteps } from './history';
import { type OpenMoney, openMoney, openOf } from './open-money';
import type { HistoryQuery, Store, World } from './ports';

/** Who an account is: what its card shows at once. */
export interface AccountHead {
  account: Account;
  category?: Category;
  owner?: Member;
  relations: RelatedAccount[];
}

/** How an account stands: what its card shows a moment later. */
export interface AccountFigures {
  money: OpenMoney;
  /** Open opportunities. */
  opportunities: { count: number; sum: Money[] };
  /** The newest held event, answered call or e-mail. */
  lastContact?: Activity;
  /** The earliest open task or planned event; overdue ones count. */
  nextStep?: Activity;
}

/** The account at the other end of a relation. */
export interface RelatedAccount {
  relation: Relation;
  account: Account;
}

/** `undefined` where there is no such account (any more). */
export async function accountHead(store: Store, id: AccountId): Promise<AccountHead | undefined> {
  const [account, relations] = await Promise.all([
    store.get('account', id),
    relatedAccounts(store, id),
  ]);
  if (!account) return undefined;
  const [category, owner] = await Promise.all([
    account.categoryId && store.get('category', account.categoryId),
    account.ownerId && store.get('member', account.ownerId),
  ]);
  return { account, relations, ...(category && { category }), ...(owner && { owner }) };
}

/** Reads what is open and what is newest, however long the history is. */
export async function accountFigures(
  store: Store,
  id: AccountId,
  world: World,
): Promise<AccountFigures> {
  const [money, opportunities, lastContact, steps] = await Promise.all([
    openMoney(store, id, world.today()),
    openOpportunities(store, id),
    newestContact(store, id, world),
    plannedSteps(store, id, world),
  ]);
  const nextStep = steps[0];
  return {
    money,
    opportunities,
    ...(lastContact && { lastContact }),
    ...(nextStep && { nextStep }),
  };
}

async function openOpportunities(store: Store, id: AccountId) {
  const open = await openOf(store, id, 'opportunity');
  return { count: open.length, sum: sumByCurrency(open.map((opportunity) => opportunity.amount)) };
}

async function newestContact(
  store: Store,
  id: AccountId,
  world: World,
): Promise<Activity | undefined> {
  const newest = await Promise.all(
    (['event', 'call', 'email'] as const).map((kind) => newestContactOf(store, id, world, kind)),
  );
  return newest.reduce((best, next) => (!best || (next && next.at > best.at) ? next : best));
}

async function newestContactOf(
  store: Store,
  id: AccountId,
  world: World,
  kind: 'event' | 'call' | 'email',
): Promise<Activity | undefined> {
  const limit = 10;
  const query: HistoryQuery = { kinds: [kind], before: world.now(), order: 'newest-first', limit };
  for (let after: Activity | undefined; ; ) {
    const chunk = await store.history([id], after ? { ...query, after } : query);
    const found = chunk.find(isContactMade);
    if (found || chunk.length < limit) return found;
    after = chunk.at(-1);
  }
}

async function relatedAccounts(store: Store, id: AccountId): Promise<RelatedAccount[]> {
  const relations = await store.relationsOf(id);
  const accounts = await store.getMany(
    'account',
    relations.map(({ contactId, organizationId }) =>
      contactId === id ? organizationId : contactId,
    ),
  );
  return relations.flatMap((relation, at) => {
    const account = accounts[at];
    return account ? [{ relation, account }] : [];
  });
}
