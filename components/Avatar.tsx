import type { Account } from '@/utils/core/account';
import { isLegalForm } from '@/utils/core/legal-forms';
import { wordsOf } from '@/utils/core/name';
import s from './Avatar.module.css';

interface Props {
  name: string;
  kind: Account['kind'] | 'unknown';
  /** Pixels. */
  size?: number;
}

/** Round for people, square for organizations. */
export function Avatar({ name, kind, size = 36 }: Props) {
  return (
    <span
      class={`${s.avatar} ${s[kind]}`}
      style={{ '--size': `${size}px` }}
      data-initials={initials(name, kind === 'organization')}
      aria-hidden="true"
    />
  );
}

/** An organization by its first two words, a person by the first and the last. */
function initials(name: string, firstTwo: boolean): string {
  const words = wordsOf(name).filter(({ text }) => /\p{L}|\p{N}/u.test(text));
  const telling = words.filter(({ text }) => text.length > 1 && !isLegalForm(text));
  const shown = telling.length > 0 ? telling : words;
  const chosen = !firstTwo && shown.length > 2 ? [shown[0]!, shown.at(-1)!] : shown.slice(0, 2);
  return chosen.map(({ start }) => String.fromCodePoint(name.codePointAt(start)!)).join('');
}
