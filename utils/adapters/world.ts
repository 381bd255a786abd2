import type { World } from '../app/ports';
import type { DateOnly, Instant } from '../core/time';

export const browserWorld: World = {
  now: () => new Date().toISOString() as Instant,
  today: () => localDay(new Date()),
  newId: () => crypto.randomUUID(),
};

/** The user's own calendar day: at eleven in the evening in Madrid it is not yet tomorrow. */
function localDay(date: Date): DateOnly {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as DateOnly;
}
