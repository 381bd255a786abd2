import type { Folded } from './date-text';

/** What a text says of a time of day, and the rest of it. */
export interface Timed {
  hours: number;
  minutes: number;
  /** Minutes east of Greenwich, where it says so. */
  zone?: number;
  rest: Folded;
}

const HALF = 'a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?|上午|下午|午前|午後|오전|오후|ص|م(?!\\p{L})';
const CLOCK = new RegExp(
  `(?<before>${HALF})? ?(?<![\\d:.,/-])(?<hours>\\d{1,2}) ?(?:[:.h時时시]) ?(?<minutes>\\d{2})(?![\\d/])(?:[:.](?<seconds>\\d{2})(?:[.,]\\d+)?)?(?: ?(?:uhr|분|分))? ?(?<after>${HALF})?`,
  'u',
);
const FULL_HOUR = /(?<!\d)(?<hours>\d{1,2}) ?(?<after>a\.?m\b\.?|p\.?m\b\.?)/;
const ZONE =
  /^ ?z\b|(?:\b(?:gmt|utc))? ?(?<![\d-])(?<sign>[+-])(?<h>\d{1,2}):?(?<m>\d{2})?(?!\d)|\b(?:gmt|utc)\b/;
const LATE = /^p|下午|午後|오후|م/;

/** @param text without the date, whose points would look like a time's */
export function timeIn(text: Folded): Timed | undefined {
  const match = CLOCK.exec(text) ?? FULL_HOUR.exec(text);
  const { hours: said, minutes = '0', before, after } = match?.groups ?? {};
  if (!match || said === undefined) return undefined;
  const half = before ?? after;
  const hours = half ? (Number(said) % 12) + (LATE.test(half) ? 12 : 0) : Number(said);
  if (hours > 23 || Number(minutes) > 59) return undefined;
  const behind = text.slice(match.index + match[0].length);
  const zone = ZONE.exec(behind.slice(0, 14));
  const rest = `${text.slice(0, match.index)} ${zone ? behind.replace(zone[0], ' ') : behind}`;
  const time = { hours, minutes: Number(minutes), rest };
  return zone ? { ...time, zone: minutesOf(zone.groups) } : time;
}

function minutesOf(zone: Record<string, string> | undefined): number {
  const minutes = Number(zone?.h ?? 0) * 60 + Number(zone?.m ?? 0);
  return zone?.sign === '-' ? -minutes : minutes;
}
