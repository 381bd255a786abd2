import type { ActivityKind } from '@/utils/core/activity';
import { activityKinds } from '@/utils/core/activity-kinds';

/** The parts of an account's card. */
export const cardTabs = [
  'overview',
  'history',
  'relations',
  'opportunities',
  'estimates',
  'invoices',
  'payments',
  'projects',
  'tasks',
  'events',
  'emails',
  'calls',
  'notes',
] as const;
export type CardTab = (typeof cardTabs)[number];

/** What the panel can show. */
export type Route =
  | { view: 'page' }
  /** `matchKey`: of the match that stands for all of these. */
  | { view: 'choose'; ids: string[]; text: string; matchKey: string }
  /** Without a tab the overview. `at`: the part of the tab to begin with. */
  | {
      view: 'account';
      id: string;
      tab?: CardTab;
      at?: 'picture';
      /** It came by itself, because a message of this account was opened. */
      followed?: true;
    }
  /** An account's details, to be edited. */
  | { view: 'edit-account'; id: string }
  /** The page of one activity. */
  | { view: 'activity'; id: string }
  | { view: 'edit-activity'; id: string }
  /** What was chosen in the browser's own menu; the id is the click's. */
  | { view: 'add-to' | 'look-up'; id: string }
  /**
   * The form of a new activity of the account. `from`: the activity it comes out of, an invoice's
   * estimate or a payment's invoice; `copy`: it begins as a copy of that; `number`: the phone number
   * it went to.
   */
  | {
      view: 'new-activity';
      kind: ActivityKind;
      accountId: string;
      from?: string;
      copy?: boolean;
      number?: string;
    };

/** One place the user has been; the key is its own, even when a route comes twice. */
export interface Step {
  key: number;
  route: Route;
}

/** The way the user went; `at` is where they stand. Never empty. */
export interface Trail {
  steps: Step[];
  at: number;
}

const LONGEST = 100;

export const start: Trail = { steps: [{ key: 0, route: { view: 'page' } }], at: 0 };

export function here(trail: Trail): Step {
  return trail.steps[trail.at]!;
}

/** Going somewhere drops what lay ahead; going where one is changes nothing. */
export function goTo(trail: Trail, route: Route): Trail {
  if (isSame(here(trail).route, route)) return trail;
  const key = Math.max(...trail.steps.map((step) => step.key)) + 1;
  const behind = trail.steps.slice(0, trail.at + 1).slice(1 - LONGEST);
  return { steps: [...behind, { key, route }], at: behind.length };
}

/** Another view in the place of this one, so that Back leads to where one was before it. */
export function replaceBy(trail: Trail, route: Route): Trail {
  const before = trail.at > 0 ? trail.steps[trail.at - 1] : undefined;
  if (before && isSame(before.route, route)) {
    return { steps: trail.steps.slice(0, trail.at), at: trail.at - 1 };
  }
  const key = Math.max(...trail.steps.map((step) => step.key)) + 1;
  return { steps: [...trail.steps.slice(0, trail.at), { key, route }], at: trail.at };
}

/** Whether what is shown may make way for the card of another message's sender. */
export function canFollow({ view, ...route }: Route): boolean {
  return view === 'page' || (view === 'account' && 'followed' in route);
}

/**
 * The card of an open message's sender, or the list of the page where there is none to show. Back
 * leads to the list, however many messages were opened.
 */
export function followTo(trail: Trail, id: string | undefined): Trail {
  const { route } = here(trail);
  if (!canFollow(route)) return trail;
  const to: Route = id === undefined ? { view: 'page' } : { view: 'account', id, followed: true };
  if ('id' in route && route.id === id) return trail;
  return route.view === 'page' ? goTo(trail, to) : replaceBy(trail, to);
}

/** Another tab of the card one is at; no step of its own. */
export function turnTo(trail: Trail, tab: CardTab): Trail {
  const step = here(trail);
  if (step.route.view !== 'account') return trail;
  const steps = [...trail.steps];
  steps[trail.at] = { ...step, route: { ...step.route, tab } };
  return { ...trail, steps };
}

export function canMove(trail: Trail, by: -1 | 1): boolean {
  return trail.steps[trail.at + by] !== undefined;
}

export function move(trail: Trail, by: -1 | 1): Trail {
  return canMove(trail, by) ? { ...trail, at: trail.at + by } : trail;
}

/** A trail as it was kept; a text of another version starts anew. */
export function parseTrail(text: string | null): Trail {
  if (!text) return start;
  try {
    const trail = JSON.parse(text) as Partial<Trail>;
    const { steps, at } = trail;
    if (Array.isArray(steps) && steps.every(isStep) && typeof at === 'number' && steps[at]) {
      return { steps, at };
    }
    return start;
  } catch {
    return start;
  }
}

function isSame(a: Route, b: Route): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isStep(value: unknown): value is Step {
  const { key, route } = (value ?? {}) as Partial<Step>;
  return typeof key === 'number' && isRoute(route);
}

function isRoute(route: Route | undefined): boolean {
  switch (route?.view) {
    case 'page':
      return true;
    case 'choose':
      return (
        [route.text, route.matchKey].every((text) => typeof text === 'string') &&
        Array.isArray(route.ids)
      );
    case 'account':
      return typeof route.id === 'string' && (!route.tab || cardTabs.includes(route.tab));
    case 'edit-account':
    case 'activity':
    case 'edit-activity':
    case 'add-to':
    case 'look-up':
      return typeof route.id === 'string';
    case 'new-activity':
      return typeof route.accountId === 'string' && activityKinds.includes(route.kind);
    default:
      return false;
  }
}
