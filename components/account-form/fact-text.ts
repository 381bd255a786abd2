import type { Account } from '@/utils/core/account';

/** Facts that are one text, or one a line. */
export type TextFact = 'vatNumber' | 'aliases' | 'domains' | 'description';

/** As it stands in a form. */
export function factText(account: Account, fact: TextFact): string {
  if (fact === 'vatNumber' || fact === 'description') return account[fact] ?? '';
  if (fact === 'aliases') return account.aliases.join('\n');
  return account.kind === 'organization' ? account.domains.join('\n') : '';
}
