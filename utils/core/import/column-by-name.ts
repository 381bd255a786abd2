import { labelledKey } from './header-labels';
import { targetOfPhrase } from './header-phrases';
import type { ColumnMatch, Target } from './matching';
import { socialOf } from './social';

/** Those of which an account has several, each for something. */
const LABELLED = new Set<Target>([
  'email',
  'phone',
  'website',
  'street',
  'postalCode',
  'city',
  'region',
  'country',
]);

/** What a column's name says it is; `undefined` where it says nothing. @param key a `headerKey` */
export function columnByName(key: string): ColumnMatch | undefined {
  const whole = targetOfPhrase(key);
  if (whole === 'social') return { target: 'social', ...socialOf(key) };
  if (whole) return { target: whole };
  const { rest, label, isNumber } = labelledKey(key);
  if (rest === '') return label && isNumber ? { target: 'phone', label } : undefined;
  const target = targetOfPhrase(rest);
  // `Other name` is no name, but `Name 2` goes on where the first ends.
  if (!target || (label && !LABELLED.has(target))) return undefined;
  return { target, ...(label && { label }) };
}
