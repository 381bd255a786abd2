import type { RelatedAccount } from '@/utils/app/account-card';
import { wordsOf } from '@/utils/core/name';

/** Those who have, for each word of the text, a word of name, address or role beginning with it. */
export function matching(related: readonly RelatedAccount[], text: string): RelatedAccount[] {
  const asked = wordsOf(text);
  if (asked.length === 0) return [...related];
  return related.filter((one) => {
    const words = wordsOf(textOf(one));
    return asked.every((ask) => words.some((word) => word.text.startsWith(ask.text)));
  });
}

function textOf({ relation, account }: RelatedAccount): string {
  const { name, aliases, emails } = account;
  return [name, ...aliases, ...emails.map(({ address }) => address), relation.role].join(' ');
}
