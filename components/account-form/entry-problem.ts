import { isEmailAddress, normalizeEmail } from '@/utils/core/email-address';
import { readWebAddress } from '@/utils/core/web-address';
import type { FullTexts } from '../text/full';
import { type EntryType, type EntryValues, isBlank, placeOf } from './entry-values';

/** What is wrong with an entry; empty where nothing is. */
export function entryProblem(
  type: EntryType,
  entry: EntryValues,
  { account: t }: FullTexts,
): string {
  const text = entry.text.trim();
  switch (type) {
    case 'email':
      return isEmailAddress(text) ? '' : t.emailWrong;
    case 'phone':
      return (text.match(/\p{Nd}/gu)?.length ?? 0) >= 3 ? '' : t.phoneWrong;
    case 'website':
    case 'social':
      return readWebAddress(text) ? '' : t.urlWrong;
    case 'address':
      return text || entry.city.trim() || entry.country ? '' : t.addressMissing;
  }
}

/**
 * What is wrong with each of a list. Empty ones are left out of it, and what was there before is
 * nothing to complain of: an import may have brought it.
 */
export function entryProblems(
  type: EntryType,
  entries: readonly EntryValues[],
  before: readonly EntryValues[],
  t: FullTexts,
): string[] {
  return entries.map((entry, at) => {
    if (isBlank(entry) || placeOf(before, entry) >= 0) return '';
    const earlier = entries.slice(0, at);
    return entryProblem(type, entry, t) || twice(type, entry, earlier, t);
  });
}

/** @param others of the same account */
export function twice(
  type: EntryType,
  { text }: EntryValues,
  others: readonly EntryValues[],
  { account: t }: FullTexts,
): string {
  if (type !== 'email') return '';
  const address = normalizeEmail(text);
  return others.some((other) => normalizeEmail(other.text) === address) ? t.emailTwice : '';
}
