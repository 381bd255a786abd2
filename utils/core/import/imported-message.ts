import { MESSAGE_TEXT_MAX } from '../detect/message-length';
import { isEmailAddress, normalizeEmail } from '../email-address';
import { type Instant, instantOf } from '../time';
import { htmlText } from './html-text';
import type { ImportedMessage, Person } from './imported-entry';
import type { RowProblem } from './imported-row';
import { cut, plainText } from './plain-text';

/** As parsers of MIME give a sender or receiver; a group has members and no address. */
export interface ParsedAddress {
  name: string;
  address?: string | undefined;
  group?: readonly ParsedAddress[] | undefined;
}

/** A message as a parser of MIME gives it, its words and texts decoded. */
export interface ParsedMail {
  headers: readonly { key: string; value: string }[];
  from?: ParsedAddress | undefined;
  sender?: ParsedAddress | undefined;
  to?: readonly ParsedAddress[] | undefined;
  cc?: readonly ParsedAddress[] | undefined;
  subject?: string | undefined;
  messageId?: string | undefined;
  date?: string | undefined;
  html?: string | undefined;
  text?: string | undefined;
}

/** As the entry of an open message: its schema has the same bounds. */
const SHORT_MAX = 1_000;
const PEOPLE_MAX = 100;
/** No e-mail is older, and clocks are wrong by less than a day. */
const EARLIEST = Date.UTC(1971, 0);
const DAY_MS = 86_400_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what a text may not hold.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** What a message says, or why no entry can be made of it. @param row its place in the file */
export function importedMessage(
  mail: ParsedMail,
  row: number,
  now: Instant,
): ImportedMessage | RowProblem {
  const from = peopleIn([mail.from, mail.sender])[0];
  const subject = line(mail.subject);
  if (!from) return { row, fault: 'no-sender', ...(subject && { detail: subject }) };
  const sentAt = sentAtOf(mail, now);
  if (!sentAt) return { row, fault: 'no-date', ...(subject && { detail: subject }) };
  return {
    kind: 'email',
    row,
    messageId: line(mail.messageId).replace(/^<|>$/g, ''),
    sentAt,
    from,
    to: peopleIn(mail.to ?? []),
    cc: peopleIn(mail.cc ?? []),
    subject,
    text: textOf(mail),
  };
}

/** As its reader saw it: the HTML where there is some. */
function textOf(mail: ParsedMail): string {
  const html = mail.html && htmlText(clean(mail.html), MESSAGE_TEXT_MAX);
  if (html) return cut(html, MESSAGE_TEXT_MAX);
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  return plainText(clean(mail.text ?? ''), MESSAGE_TEXT_MAX, /format\s*=\s*"?flowed/i.test(type));
}

/** The date it bears, else that of the server it came to last (RFC 5321, 4.4). */
function sentAtOf({ date, headers }: ParsedMail, now: Instant): Instant | undefined {
  const received = headers
    .find(({ key }) => key === 'received')
    ?.value.split(';')
    .at(-1);
  for (const said of [date, received]) {
    const ms = Date.parse((said ?? '').slice(0, 200));
    if (ms > EARLIEST && ms < Date.parse(now) + DAY_MS) return instantOf(ms);
  }
  return undefined;
}

function peopleIn(addresses: readonly (ParsedAddress | undefined)[]): Person[] {
  const all = addresses.flatMap((one) => (one?.group ? [...one.group] : (one ?? [])));
  const found = new Map<string, Person>();
  for (const one of all) {
    const address = normalizeEmail(clean(one.address ?? ''));
    if (found.size >= PEOPLE_MAX || found.has(address)) continue;
    if (address.length > SHORT_MAX || !isEmailAddress(address)) continue;
    const name = line(one.name).replace(/^['"]+|['"]+$/g, '');
    found.set(address, { address, name: isEmailAddress(name) ? '' : name });
  }
  return [...found.values()];
}

function line(text = ''): string {
  return cut(
    clean(text.slice(0, 4 * SHORT_MAX))
      .replace(/\s+/g, ' ')
      .trim(),
    SHORT_MAX,
  );
}

function clean(text: string): string {
  return text.replace(CONTROLS, '');
}
