import type { HistoryEntry } from '@/utils/app/entries';
import type { Activity } from '@/utils/core/activity';
import { byMonth, nearestFirst, newestFirst } from '@/utils/core/timeline';
import { localDay } from '../text/format';

/** One line of the drawn timeline. */
export type Row =
  | { type: 'upcoming'; key: string; count: number }
  | { type: 'month'; key: string; month: string }
  | { type: 'more'; key: string; hidden: number }
  | { type: 'entry'; key: string; entry: HistoryEntry; upcoming: boolean }
  | { type: 'end'; key: string };

/** How many upcoming entries stand before the user asks for all. */
const NEAREST = 4;

interface Part {
  upcoming: readonly HistoryEntry[];
  past: readonly HistoryEntry[];
  more: boolean;
  allUpcoming: boolean;
}

/** What is ahead, nearest first, then months from now backwards. */
export function timelineRows({ upcoming, past, more, allUpcoming }: Part): Row[] {
  const rows: Row[] = [];
  if (upcoming.length > 0) {
    const nearest = inOrder(upcoming, nearestFirst(localDay));
    const shown = allUpcoming ? nearest : nearest.slice(0, NEAREST);
    rows.push({ type: 'upcoming', key: 'upcoming', count: upcoming.length });
    for (const entry of shown) rows.push(entryRow(entry, true));
    const hidden = upcoming.length - shown.length;
    if (hidden > 0) rows.push({ type: 'more', key: 'more', hidden });
  }
  const newest = inOrder(past, newestFirst(localDay));
  for (const { month, entries } of byMonth(newest, ({ activity }) => localDay(activity.at))) {
    rows.push({ type: 'month', key: month, month });
    for (const entry of entries) rows.push(entryRow(entry, false));
  }
  if (!more && past.length > 0) rows.push({ type: 'end', key: 'end' });
  return rows;
}

/** The store knows no time zone: near midnight its order is not that of the user's days. */
function inOrder(
  entries: readonly HistoryEntry[],
  compare: (a: Activity, b: Activity) => number,
): HistoryEntry[] {
  return [...entries].sort((a, b) => compare(a.activity, b.activity));
}

function entryRow(entry: HistoryEntry, upcoming: boolean): Row {
  return { type: 'entry', key: entry.activity.id, entry, upcoming };
}
