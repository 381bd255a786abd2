import { decimalsOf } from '@/utils/core/currency';
import { LARGEST_AMOUNT } from '@/utils/core/money';
import type { FullText } from '../text/text';

/** Why `format.parseMoney` reads no amount in a text. */
export function amountProblem(typed: string, currency: string, { t, format }: FullText): string {
  const say = t.papers.problem;
  if (typed.trim() === '') return say.amount;
  const value = format.parseNumber(typed);
  if (value === undefined) return say.notNumber;
  const decimals = decimalsOf(currency);
  const units = Math.abs(value) * 10 ** decimals;
  return units > LARGEST_AMOUNT ? say.tooLarge : say.fine(currency, decimals);
}
