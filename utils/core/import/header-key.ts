import { fold } from '../name';

/** Small words that come and go between the others: `País o región`, `Code postal de la société`. */
const SMALL = new Set(
  'of the de del la el los las du des di da do dos der die das den l d o y and und et e a'.split(
    ' ',
  ),
);

/** A header as headers are compared: folded words, without punctuation, dots of initials, small words and camel case. */
export function headerKey(header: string): string {
  const words = fold(header.replace(/(\p{Ll})(?=[\p{Lu}\d])/gu, '$1 '))
    .replace(/(?<![a-z])([a-z])\. ?(?=[a-z](?![a-z]))/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\be ?mails?\b/g, 'email')
    .replace(/\blinked in\b/g, 'linkedin')
    .trim()
    .split(' ');
  const telling = words.filter((word) => !SMALL.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}
