import PostalMime from 'postal-mime';
import type { EntrySource } from '../../app/import/ports';
import { isWhole, type KeptMessage, LineCutter, MailLines } from '../../core/formats/mail-lines';
import { MboxSplitter } from '../../core/formats/mbox';
import type { EntryPart } from '../../core/import/imported-entry';
import { importedMessage } from '../../core/import/imported-message';
import type { Instant } from '../../core/time';
import { chunksOf } from './chunks';

/** Messages of one part; the largest are 25 MB, so not many are held at once. */
const PART = 50;
/** Messages of senders with bad intentions go deeper, and have more headers. */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 512 * 1024, forceRfc822Attachments: true };

/**
 * A message (`.eml`) or a mailbox file of many (`.mbox`), told apart by its first bytes. Works in
 * workers too: neither postal-mime nor what makes text of HTML needs a document.
 */
export function mailSource(file: Blob, now: Instant): EntrySource {
  return { size: file.size, parts: () => partsOf(file, now) };
}

/** A message, the bytes read up to it, and whether the file ends with it. */
type Found = [KeptMessage, number, boolean];

async function* partsOf(file: Blob, now: Instant): AsyncGenerator<EntryPart> {
  const isMbox = (await file.slice(0, 5).text()) === 'From ';
  let read = 0;
  let rows = 0;
  let part: EntryPart = { entries: [], problems: [], read, rows };
  for await (const [message, upTo, isLast] of isMbox ? messagesOf(file) : messageOf(file)) {
    rows += 1;
    const entry = await entryOf(message, rows, now, isLast);
    if ('fault' in entry) part.problems.push(entry);
    else part.entries.push(entry);
    read = upTo;
    if (rows % PART > 0) continue;
    yield { ...part, read, rows };
    part = { entries: [], problems: [], read, rows };
  }
  yield { ...part, read: file.size, rows };
}

async function* messagesOf(file: Blob): AsyncGenerator<Found> {
  const splitter = new MboxSplitter();
  let read = 0;
  for await (const chunk of chunksOf(file)) {
    for (const message of splitter.push(chunk)) yield [message, read, false];
    read += chunk.length;
  }
  const last = [...splitter.end()];
  for (const [at, message] of last.entries()) yield [message, read, at === last.length - 1];
}

async function* messageOf(file: Blob): AsyncGenerator<Found> {
  const cutter = new LineCutter();
  const lines = new MailLines();
  for await (const chunk of chunksOf(file)) {
    for (const line of cutter.lines(chunk)) lines.add(line);
  }
  for (const line of cutter.last()) lines.add(line);
  if (!lines.isEmpty) yield [lines.message(), file.size, true];
}

async function entryOf(message: KeptMessage, row: number, now: Instant, isLast: boolean) {
  if ('tooLong' in message) return { row, fault: 'too-long' as const };
  try {
    const entry = importedMessage(await PostalMime.parse(message.bytes, LIMITS), row, now);
    if ('fault' in entry || !isLast || isWhole(message.bytes)) return entry;
    // Half a message would stay half: the whole one has the same identity.
    return { row, fault: 'cut-off' as const, detail: entry.subject };
  } catch (cause) {
    // Only for limits that a real message does not come near, which its words name.
    const detail = cause instanceof Error ? cause.message.slice(0, 200) : '';
    return { row, fault: 'broken-message' as const, detail };
  }
}
