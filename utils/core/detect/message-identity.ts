import type { MessageDate } from './message-date';
import type { SaidMessage } from './said-message';

const BEGINNING = 300;

/**
 * A text that is the same for the same message whenever it is read, and another for another one: what
 * its webmail calls it, else its sender, subject, day and the beginning of its text. The time of day
 * is left out: of older messages many webmails show the day alone.
 */
export function messageIdentity(
  said: SaidMessage,
  date: MessageDate | undefined,
  host: string,
): string {
  if (said.messageId) return ['id', host, said.messageId].join('\n');
  return ['head', said.from, plain(said.subject), dayOf(date), beginningOf(said.text)].join('\n');
}

/** What two readings of a text have in common, however it is set. */
export function beginningOf(text: string): string {
  return plain(text).slice(0, BEGINNING);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** The user's own day, as the page says it. */
function dayOf(date: MessageDate | undefined): string {
  return date ? new Date(date.at).toDateString() : '';
}
