import type { ActivityKind } from '@/utils/core/activity';
import type { CardTab } from '../navigation';

/** What each of the list tabs lists. */
export const LIST_KINDS = {
  opportunities: 'opportunity',
  estimates: 'estimate',
  invoices: 'invoice',
  payments: 'payment',
  projects: 'project',
  tasks: 'task',
  events: 'event',
  emails: 'email',
  calls: 'call',
  notes: 'note',
} as const satisfies Partial<Record<CardTab, ActivityKind>>;

export type ListTabName = keyof typeof LIST_KINDS;

export function isListTab(tab: CardTab): tab is ListTabName {
  return tab in LIST_KINDS;
}

/** In which tab a kind is listed. */
export const KIND_TABS = Object.fromEntries(
  Object.entries(LIST_KINDS).map(([tab, kind]) => [kind, tab]),
) as Record<ActivityKind, ListTabName>;
