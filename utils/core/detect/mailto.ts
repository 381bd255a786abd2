import { normalizeEmail } from '../email-address';
import { findEmails } from './emails';

/**
 * The addresses a link leads to: those of a `mailto:`, or the one Cloudflare hides in its fragment;
 * in any other text (a title, a label) those that stand in it.
 */
export function linkedAddresses(href: string): string[] {
  const hidden = /^(?:[^#]*\/cdn-cgi\/l\/email-protection)?#([\da-f]{8,})$/i.exec(href.trim());
  if (hidden) return distinct(findEmails(revealed(hidden[1]!)));
  if (/^\s*mailto:/i.test(href)) return mailtoAddresses(href);
  return /^\s*(?:[a-z]+:\/\/|#)/i.test(href) ? [] : distinct(findEmails(href));
}

/** The first byte is the key that all others were mixed with; they are UTF-8. */
function revealed(hex: string): string {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const [key = 0, ...mixed] = bytes;
  const escaped = mixed.map((byte) => `%${(byte ^ key).toString(16).padStart(2, '0')}`);
  return withoutEscapes(escaped.join(''));
}

/** The recipients of a `mailto:` link (RFC 6068): the path and every `to`, `cc` and `bcc`, escapes undone. */
function mailtoAddresses(href: string): string[] {
  const match = /^mailto:([^?#]*)(?:\?([^#]*))?/i.exec(href.trim());
  if (!match) return [];
  const lists = [match[1]!];
  for (const pair of (match[2] ?? '').split('&')) {
    const [name = '', value = ''] = pair.split('=', 2);
    if (/^(to|cc|bcc)$/i.test(name)) lists.push(value);
  }
  return distinct(
    lists.flatMap((list) => list.split(',')).flatMap((one) => findEmails(withoutEscapes(one))),
  );
}

function distinct(found: readonly { email: string }[]): string[] {
  return [...new Set(found.map(({ email }) => normalizeEmail(email)))];
}

/** A broken escape is text like any other. */
function withoutEscapes(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
