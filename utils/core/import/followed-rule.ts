/** The parts of a rule (RFC 5545, 3.3.10) that Ficha follows with each frequency. */
const PARTS: Record<string, readonly string[]> = {
  DAILY: ['BYDAY'],
  WEEKLY: ['BYDAY'],
  MONTHLY: ['BYDAY', 'BYMONTHDAY', 'BYSETPOS'],
  YEARLY: ['BYDAY', 'BYMONTHDAY', 'BYMONTH'],
};
const ALWAYS = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST'];
const INTERVAL_MAX: Record<string, number> = { DAILY: 400, WEEKLY: 60, MONTHLY: 60, YEARLY: 10 };
const PLAIN_DAYS = /^(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*$/;
const NUMBERED_DAY = /^(?:[1-4]|-1)(?:MO|TU|WE|TH|FR|SA|SU)$/;
const MONTH_DAYS = /^(?:-1|\d{1,2})(?:,\d{1,2})*$/;
const POSITION = /^(?:[1-4]|-1)$/;

/**
 * Whether the times of a rule can be found one after the other. ical.js 2.2 searches without end for
 * the first time of many a rule that has none, as of every 30 February; so only rules that calendars
 * offer their users are followed.
 */
export function isFollowed(rule: string): boolean {
  const parts = new Map(
    rule
      .trim()
      .toUpperCase()
      .split(';')
      .map((part) => part.split('=', 2) as [string, string]),
  );
  const frequency = parts.get('FREQ') ?? '';
  const known = PARTS[frequency];
  if (!known || [...parts.keys()].some((name) => !ALWAYS.includes(name) && !known.includes(name))) {
    return false;
  }
  const interval = Number(parts.get('INTERVAL') ?? 1);
  if (!(Number.isInteger(interval) && interval >= 1 && interval <= INTERVAL_MAX[frequency]!)) {
    return false;
  }
  const days = parts.get('BYDAY');
  const monthDays = parts.get('BYMONTHDAY');
  const position = parts.get('BYSETPOS');
  if (days !== undefined && monthDays !== undefined) return false;
  if (monthDays !== undefined && !areMonthDays(monthDays)) return false;
  switch (frequency) {
    case 'DAILY':
      return days === undefined || (interval === 1 && PLAIN_DAYS.test(days));
    case 'WEEKLY':
      return days === undefined || PLAIN_DAYS.test(days);
    case 'MONTHLY':
      if (position !== undefined) return POSITION.test(position) && PLAIN_DAYS.test(days ?? '');
      return days === undefined || NUMBERED_DAY.test(days) || PLAIN_DAYS.test(days);
    default:
      return isYearly(parts.get('BYMONTH'), days, monthDays);
  }
}

function areMonthDays(text: string): boolean {
  return MONTH_DAYS.test(text) && text.split(',').every((day) => isWithin(Number(day), 31));
}

/** 29 February at most: a month has the day in some year within the ten that are looked through. */
function isYearly(month?: string, days?: string, monthDays?: string): boolean {
  if (month === undefined) return days === undefined && monthDays === undefined;
  if (!(/^\d{1,2}$/.test(month) && isWithin(Number(month), 12))) return false;
  if (days !== undefined) return NUMBERED_DAY.test(days);
  if (monthDays === undefined) return true;
  const longest = Number(month) === 2 ? 29 : [4, 6, 9, 11].includes(Number(month)) ? 30 : 31;
  return /^\d{1,2}$/.test(monthDays) && isWithin(Number(monthDays), longest);
}

function isWithin(number: number, most: number): boolean {
  return number === -1 || (number >= 1 && number <= most);
}
