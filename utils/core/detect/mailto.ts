import { normalizeEmail } from '../email-address';
import { findEmails } from './emails';

/** The recipients of a `mailto:` link (RFC 6068): the path and every `to`, `cc` and `bcc`, escapes undone. */
export function mailtoAddresses(href: string): string[] {
  const match = /^mailto:([^?#]*)(?:\?([^#]*))?/i.exec(href.trim());
  if (!match) return [];
  const lists = [match[1]!];
  for (const pair of (match[2] ?? '').split('&')) {
    const [name = '', value = ''] = pair.split('=', 2);
    if (/^(to|cc|bcc)$/i.test(name)) lists.push(value);
  }
  const addresses = lists
    .flatMap((list) => list.split(','))
    .flatMap((one) => findEmails(withoutEscapes(one)))
    .map((found) => normalizeEmail(found.email));
  return [...new Set(addresses)];
}

/** A broken escape is text like any other. */
function withoutEscapes(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
