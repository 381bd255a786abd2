import type { AccountHead } from '@/utils/app/account-card';
import type { ActivityKind } from '@/utils/core/activity';
import { LIST_KINDS } from '../lists/list-kinds';
import type { CardTab } from '../navigation';

/** How much a tab holds; `undefined` where a number says nothing or is not known yet. */
export function countOf(
  tab: CardTab,
  card: AccountHead,
  counts: Record<ActivityKind, number> | undefined,
): number | undefined {
  if (tab === 'overview') return undefined;
  if (tab === 'relations') return card.relations.length;
  if (!counts) return undefined;
  if (tab === 'history') return Object.values(counts).reduce((sum, count) => sum + count, 0);
  return counts[LIST_KINDS[tab]];
}
