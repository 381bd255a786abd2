import type { Account } from '../core/account';
import type { Activity } from '../core/activity';
import type { Category } from '../core/category';
import type { AccountId } from '../core/ids';
import type { Member } from '../core/member';
import { type Money, sumByCurrency } from '../core/money';
import { isPayment } from '../core/open';
import { type PaidYear, paidYear, paidYearStart } from '../core/paid';
import type { Relation } from '../core/relation';
import { isContactMade } from '../core/timeline';
import { plannedSteps } from './history';
import { type OpenMoney, owedOn } from './open-money';
import type { Store, World } from './ports';
import { everyWithin, type Scope, scopeChunks } from './scope';

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
  paid: PaidYear;
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

/** Reads what is open and what is newest, however long the history is; counts what the lists show. */
export async function accountFigures(
  store: Store,
  scope: Scope,
  world: World,
): Promise<AccountFigures> {
  const today = world.today();
  const [invoices, payments, open, lastContact, steps] = await Promise.all([
    everyWithin(store, scope, { kinds: ['invoice'], open: true }),
    everyWithin(store, scope, { kinds: ['payment'], from: paidYearStart(today) }),
    everyWithin(store, scope, { kinds: ['opportunity'], open: true }),
    newestContact(store, scope, world),
    plannedSteps(store, scope, world),
  ]);
  const opportunities = open.filter((of) => of.kind === 'opportunity');
  const nextStep = steps[0];
  return {
    money: await owedOn(
      store,
      invoices.filter((of) => of.kind === 'invoice'),
      today,
    ),
    paid: paidYear(payments.filter(isPayment), today),
    opportunities: {
      count: opportunities.length,
      sum: sumByCurrency(opportunities.map(({ amount }) => amount)),
    },
    ...(lastContact && { lastContact }),
    ...(nextStep && { nextStep }),
  };
}

async function newestContact(
  store: Store,
  scope: Scope,
  world: World,
): Promise<Activity | undefined> {
  const newest = await Promise.all(
    (['event', 'call', 'email'] as const).map((kind) => newestContactOf(store, scope, world, kind)),
  );
  return newest.reduce((best, next) => (!best || (next && next.at > best.at) ? next : best));
}

async function newestContactOf(
  store: Store,
  scope: Scope,
  world: World,
  kind: 'event' | 'call' | 'email',
): Promise<Activity | undefined> {
  const query = { kinds: [kind], before: world.now(), order: 'newest-first', limit: 10 } as const;
  for await (const { found } of scopeChunks(store, scope, query)) {
    const contact = found.find(isContactMade);
    if (contact) return contact;
  }
  return undefined;
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
