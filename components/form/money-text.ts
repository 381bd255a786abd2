import type { Money } from '@/utils/core/money';
import { amountProblem } from '../papers/amount-problem';
import type { FullText } from '../text/text';
import type { MoneyText } from './MoneyField';

/** Nothing where there is no amount yet. */
export function amountText(of: Money, { format }: FullText): MoneyText {
  const { amount, currency } = of;
  return { amount: amount === 0 ? '' : format.plainAmount(of), currency };
}

/** `undefined` where the field is empty. */
export function readMoney({ amount, currency }: MoneyText, { format }: FullText) {
  return amount.trim() ? format.parseMoney(amount, currency) : undefined;
}

/** What is wrong with an amount that may be left out and may not be negative. */
export function moneyProblem<F extends string>(
  field: F,
  { amount, currency }: MoneyText,
  text: FullText,
): { [field in F]?: string } {
  if (!amount.trim()) return {};
  const read = text.format.parseMoney(amount, currency);
  if (read && read.amount >= 0) return {};
  const say = read ? text.t.wrong.negative : amountProblem(amount, currency, text);
  return { [field]: say } as { [field in F]?: string };
}
