import type { Activity } from '../core/activity';
import type { AccountId } from '../core/ids';
import type { Match } from '../core/match/match';
import type { Peek, PeekActivity, PeekFigures } from '../core/match/peek';
import { isOpenTask } from '../core/timeline';
import { accountFigures, accountHead } from './account-card';
import type { Store, World } from './ports';
import { scopeOf } from './scope';

/** More names than this are counted by nobody at a glance. */
const MOST_NAMES = 5;

/** What to show beside a mention while the user rests on it. */
export async function peekAt(store: Store, world: World, match: Match): Promise<Peek> {
  const { accountIds, proposal, reason } = match;
  const found = await store.getMany('account', accountIds.slice(0, MOST_NAMES));
  const accounts = found.flatMap((one) => (one ? [{ name: one.name, kind: one.kind }] : []));
  const [only] = accountIds;
  const single = only && accountIds.length === 1 && !proposal ? only : undefined;
  const figures = single && (await figuresOf(store, world, single));
  return {
    reason,
    accounts,
    ...(proposal && { proposed: proposal.name }),
    ...(figures && { figures }),
  };
}

async function figuresOf(
  store: Store,
  world: World,
  id: AccountId,
): Promise<PeekFigures | undefined> {
  const head = await accountHead(store, id);
  if (!head) return undefined;
  const scope = await scopeOf(store, head.account);
  const { money, lastContact, nextStep } = await accountFigures(store, scope, world);
  const { category, owner } = head;
  return {
    open: money.open,
    overdue: money.overdue,
    ...(category && { category: { name: category.name, tone: category.tone } }),
    ...(owner && { owner: owner.name }),
    ...(lastContact && { last: told(lastContact) }),
    ...(nextStep && { next: told(nextStep) }),
  };
}

function told(of: Activity): PeekActivity {
  const { kind, title } = of;
  return isOpenTask(of) && !of.dueOn ? { kind, title } : { kind, title, at: of.at };
}
