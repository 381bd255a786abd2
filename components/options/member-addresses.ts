import { normalizeEmail } from '@/utils/core/email-address';
import type { Member } from '@/utils/core/member';
import type { FullTexts } from '../text/full';
import { isEmail } from './company-checks';

/** Each once, of a text with one a line or with commas between. */
export function addressesIn(text: string): string[] {
  return [...new Set(text.split(/[\n,;]+/).map(normalizeEmail))].filter(Boolean);
}

/**
 * What is wrong with them, or nothing.
 * @param others who may have an address already
 */
export function addressProblem(t: FullTexts, text: string, others: readonly Member[]): string {
  for (const address of addressesIn(text)) {
    if (!isEmail(address)) return t.ownMembers.emailWrong(address);
    const owner = others.find(({ emails }) => emails.includes(address));
    if (owner) return t.ownMembers.emailTaken(address, owner.name);
  }
  return '';
}
