import {
  isTenThousandth,
  LARGEST_QUANTITY,
  type LineItem,
  lineNet,
  totalsOf,
} from '@/utils/core/line-item';
import { inCurrency, LARGEST_AMOUNT } from '@/utils/core/money';
import type { Formats } from '../text/format';
import type { FullText } from '../text/text';
import { amountProblem } from './amount-problem';

/** A line as it is typed. */
export interface LineText {
  /** Tells it from the others of its paper while it is edited. */
  key: number;
  description: string;
  quantity: string;
  unitPrice: string;
  discount: string;
  tax: string;
}

export type LineProblems = Partial<Record<Exclude<keyof LineText, 'key'>, string>>;

export interface ReadLine {
  /** Absent where one of its numbers cannot be read. */
  item?: LineItem;
  problems: LineProblems;
}

export function emptyLine(key: number, tax: string): LineText {
  return { key, description: '', quantity: '1', unitPrice: '', discount: '', tax };
}

/** One that nothing was put into; it is left out when the paper is saved. */
export function isBlank({ description, unitPrice }: LineText): boolean {
  return description.trim() === '' && unitPrice.trim() === '';
}

export function nextKey(lines: readonly LineText[]): number {
  return Math.max(0, ...lines.map(({ key }) => key)) + 1;
}

export function lineTexts(
  lines: readonly LineItem[],
  currency: string,
  format: Formats,
): LineText[] {
  return lines.map((line, at) => ({
    key: at + 1,
    description: line.description,
    quantity: format.plainNumber(line.quantity),
    unitPrice: format.plainAmount({ amount: line.unitPrice, currency }),
    discount: line.discountPercent === 0 ? '' : format.plainNumber(line.discountPercent),
    tax: format.plainNumber(line.taxPercent),
  }));
}

export function readLine(line: LineText, currency: string, text: FullText): ReadLine {
  const { t, format } = text;
  const say = t.papers.problem;
  const quantity = format.parseNumber(line.quantity);
  const price = format.parseMoney(line.unitPrice, currency);
  const [discount, tax] = [percentOf(line.discount, format), percentOf(line.tax, format)];
  const problems: LineProblems = {
    ...(!line.description.trim() && { description: say.description }),
    ...problem('quantity', numberProblem(quantity, text)),
    ...problem('unitPrice', price ? '' : amountProblem(line.unitPrice, currency, text)),
    ...problem('discount', percentProblem(discount, text)),
    ...problem('tax', percentProblem(tax, text)),
  };
  const { description: _, ...numbers } = problems;
  if (!price || Object.keys(numbers).length > 0) return { problems };
  const item: LineItem = {
    description: line.description.trim(),
    quantity: quantity!,
    unitPrice: price.amount,
    discountPercent: discount!,
    taxPercent: tax!,
  };
  if (Math.abs(lineNet(item)) <= LARGEST_AMOUNT) return { item, problems };
  return { problems: { ...problems, unitPrice: say.tooLarge } };
}

/** The lines that say something, or `undefined` where one cannot be read. */
export function readLines(
  lines: readonly LineText[],
  currency: string,
  text: FullText,
): LineItem[] | undefined {
  const items = lines
    .filter((line) => !isBlank(line))
    .map((line) => readLine(line, currency, text).item);
  const whole = items.filter((item) => item !== undefined);
  return whole.length === items.length ? whole : undefined;
}

/** What is wrong with the lines as a whole; empty where nothing is. */
export function linesProblem(
  kind: 'estimate' | 'invoice',
  lines: readonly LineText[],
  currency: string,
  text: FullText,
): string {
  const say = text.t.papers.problem;
  const wrong = lines.findIndex(
    (line) => !isBlank(line) && Object.keys(readLine(line, currency, text).problems).length > 0,
  );
  if (wrong >= 0) return say.inLine(wrong + 1);
  const items = readLines(lines, currency, text) ?? [];
  if (items.length === 0) return say.noLines[kind];
  const { total } = totalsOf(items);
  if (total < 0) return say.belowZero[kind];
  return total > LARGEST_AMOUNT ? say.totalTooLarge : '';
}

/** The same prices in another currency; what it has too few decimals for stays, to be mended by hand. */
export function linesInCurrency(
  lines: readonly LineText[],
  from: string,
  to: string,
  format: Formats,
): LineText[] {
  return lines.map((line) => {
    const price = format.parseMoney(line.unitPrice, from);
    const same = price && inCurrency(price, to);
    return same ? { ...line, unitPrice: format.plainAmount(same) } : line;
  });
}

function percentOf(typed: string, format: Formats): number | undefined {
  return typed.trim() === '' ? 0 : format.parseNumber(typed);
}

function numberProblem(value: number | undefined, { t }: FullText): string {
  if (value === undefined) return t.papers.problem.notNumber;
  if (Math.abs(value) >= LARGEST_QUANTITY) return t.papers.problem.tooLarge;
  return isTenThousandth(value) ? '' : t.papers.problem.decimals;
}

function percentProblem(value: number | undefined, text: FullText): string {
  const wrong = numberProblem(value, text);
  if (wrong || value === undefined) return wrong;
  return value < 0 || value > 100 ? text.t.papers.problem.percent : '';
}

function problem(field: keyof LineProblems, say: string): LineProblems {
  return say ? { [field]: say } : {};
}
