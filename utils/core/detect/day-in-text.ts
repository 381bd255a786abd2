import type { Folded } from './date-text';
import type { DateWords } from './date-words';

/** A calendar day as far as a text says it, and the rest of the text. */
export interface Said {
  year?: number;
  /** 0 to 11. */
  month: number;
  day: number;
  rest: Folded;
}

/** A day told by its distance from today. */
export interface Away {
  /** 0 or less. */
  days: number;
  /** In which word. */
  said: string;
  rest: Folded;
}

const ISO = /(?<!\d)(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?:t(?=\d))?(?!\d)/;
const NUMBERS = /(?<!\d)(?<a>\d{1,2})([/.-])(?<b>\d{1,2})(?:\2(?<y>\d{4}|\d{2})(?!\d))/;
const SHORT =
  /(?<![\d.:/-])(?:(?<a>\d{1,2})\/(?<b>\d{1,2})(?![\d/])|(?<c>\d{1,2})\. ?(?<d>\d{1,2})\.(?!\d))/;
const EAST = /(?:(?<y>\d{4}) ?[年년]\.? ?)?(?<m>\d{1,2}) ?[月월] ?(?<d>\d{1,2}) ?[日일]/;

/** @param monthFirst whether the page's language writes the month before the day */
export function dayIn(text: Folded, words: DateWords, monthFirst: boolean): Said | undefined {
  const plain = ISO.exec(text) ?? EAST.exec(text);
  if (plain?.groups) return said(text, plain, plain.groups.y, plain.groups.m, plain.groups.d);
  const numbers = NUMBERS.exec(text);
  if (numbers?.groups) {
    const { a, b, y } = numbers.groups;
    const turned = Number(b) > 12 || (monthFirst && numbers[2] !== '.' && Number(a) <= 12);
    return turned ? said(text, numbers, y, a, b) : said(text, numbers, y, b, a);
  }
  const named = namedIn(text, words);
  if (named) return named;
  const short = SHORT.exec(text);
  if (!short?.groups) return undefined;
  const { a = short.groups.c, b = short.groups.d } = short.groups;
  const turned = Number(b) > 12 || (monthFirst && short.groups.c === undefined && Number(a) <= 12);
  return turned ? said(text, short, undefined, a, b) : said(text, short, undefined, b, a);
}

/** `yesterday`, or the name of a day of the week. @param today 0 to 6 */
export function awayIn(text: Folded, words: DateWords, today: number): Away | undefined {
  for (const [name, days] of words.days) {
    if (hasWord(text, name)) return { days, said: name, rest: text.replace(name, ' ') };
  }
  for (const word of wordsOf(text)) {
    const weekday = words.weekdays.get(word);
    if (weekday !== undefined) {
      const days = -((today - weekday + 7) % 7);
      return { days, said: word, rest: text.replace(word, ' ') };
    }
  }
  return undefined;
}

/** `25 de noviembre de 2026`, `Nov 25, 2026`, `25. Nov`. */
function namedIn(text: Folded, words: DateWords): Said | undefined {
  const months = wordsOf(text).filter((word) => words.months.has(word));
  // `mar` is March and, in Spanish, Tuesday.
  const month = months.find((word) => !words.weekdays.has(word)) ?? months[0];
  if (month === undefined) return undefined;
  const at = text.search(new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, 'u'));
  const [before, behind] = [text.slice(0, at), text.slice(at + month.length)];
  const first = /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|°)? ?(?:de |of )?$/.exec(before);
  const last = /^\.?,? ?(\d{1,2})(?:st|nd|rd|th|\.)?(?![\d:h])/.exec(behind);
  const day = first ?? last;
  if (!day) return undefined;
  const ahead = last && !first ? behind.slice(last[0].length) : behind;
  const year = /^[.,]? ?(?:de |del |of |г\.? ?)?(\d{4})(?!\d)/.exec(ahead);
  const rest = first ? `${before.slice(0, first.index)} ${ahead}` : `${before} ${ahead}`;
  return {
    month: words.months.get(month)!,
    day: Number(day[1]),
    ...(year && { year: Number(year[1]) }),
    rest: year ? rest.replace(year[0], ' ') : rest,
  };
}

function said(text: Folded, match: RegExpExecArray, y?: string, m?: string, d?: string): Said {
  const year = y && Number(y.length === 2 ? `20${y}` : y);
  return {
    month: Number(m) - 1,
    day: Number(d),
    ...(year && { year }),
    rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`,
  };
}

function wordsOf(text: Folded): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

function hasWord(text: Folded, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const around = [text[at - 1] ?? ' ', text[at + name.length] ?? ' '];
  return around.every((one) => !/\p{L}/u.test(one)) || /[^\p{Script=Latin}]/u.test(name[0]!);
}
