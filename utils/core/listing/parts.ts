import type { Activity, ActivityKind } from '../activity';
import { isOpen } from '../open';
import type { DateOnly, Instant } from '../time';
import { isUpcoming } from '../timeline';
import type { Sort } from './sort';
import { sortsOf } from './sort';

/** The two lists some kinds fall into, the present one first. */
export const parts = {
  project: ['active', 'archived'],
  task: ['current', 'completed'],
  event: ['planned', 'past'],
} as const satisfies Partial<Record<ActivityKind, readonly string[]>>;
export type Part = (typeof parts)[keyof typeof parts][number];

export function partsOf(kind: ActivityKind): readonly Part[] {
  return kind in parts ? parts[kind as keyof typeof parts] : [];
}

export function isOfPart(of: Activity, part: Part, now: Instant, today: DateOnly): boolean {
  switch (part) {
    case 'active':
    case 'current':
      return isOpen(of, []);
    case 'archived':
    case 'completed':
      return !isOpen(of, []);
    case 'planned':
      return isUpcoming(of, now, today);
    case 'past':
      return !isUpcoming(of, now, today);
  }
}

/** As a list stands before anybody has sorted it: what comes next, or else the newest, first. */
export function firstSort(kind: ActivityKind, part: Part | undefined): Sort {
  if (part === 'completed') return { by: 'date', descending: true };
  if (part === 'planned' || part === 'current') return { by: sortsOf[kind][0]!, descending: false };
  return { by: 'date', descending: true };
}

/** A completed task has its place where it was completed. */
export function sortsIn(kind: ActivityKind, part: Part | undefined) {
  return part === 'completed' ? (['date', 'title'] as const) : sortsOf[kind];
}
