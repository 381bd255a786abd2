/** What the panel can show. */
export type Route =
  | { view: 'page' }
  | { view: 'account'; id: string }
  | { view: 'choose'; ids: string[]; text: string };

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
  if (JSON.stringify(here(trail).route) === JSON.stringify(route)) return trail;
  const key = Math.max(...trail.steps.map((step) => step.key)) + 1;
  const behind = trail.steps.slice(0, trail.at + 1).slice(1 - LONGEST);
  return { steps: [...behind, { key, route }], at: behind.length };
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

function isStep(value: unknown): value is Step {
  const { key, route } = (value ?? {}) as Partial<Step>;
  if (typeof key !== 'number' || !route) return false;
  if (route.view === 'page') return true;
  if (route.view === 'account') return typeof route.id === 'string';
  return route.view === 'choose' && Array.isArray(route.ids) && typeof route.text === 'string';
}
