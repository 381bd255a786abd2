import { disguisedAddresses } from './disguised-address';
import { addressAround, type EmailSpan } from './plain-address';

export type { EmailSpan };

/**
 * Finds addresses by looking for `@` first and verifying outwards: text without one costs a few
 * native searches.
 */
export function findEmails(text: string): EmailSpan[] {
  const plain: EmailSpan[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const span = addressAround(text, at);
    const last = plain.at(-1);
    if (span && (!last || span.start >= last.end)) plain.push(span);
  }
  return merged(plain, disguisedAddresses(text));
}

/** Both in order; what is plain to see goes before a disguise that overlaps it. */
function merged(plain: EmailSpan[], disguised: EmailSpan[]): EmailSpan[] {
  if (disguised.length === 0) return plain;
  const all: EmailSpan[] = [];
  let next = 0;
  for (const span of disguised) {
    while (next < plain.length && plain[next]!.end <= span.start) all.push(plain[next++]!);
    const free = next >= plain.length || plain[next]!.start >= span.end;
    if (free) all.push(span);
  }
  return [...all, ...plain.slice(next)];
}
