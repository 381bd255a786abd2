import { parseHead } from './archive-parsing';

export type FileFormat = 'csv' | 'vcard' | 'archive' | 'mail' | 'calendar';

/** Files that begin so are no text: archives and what is packed in them, office files, PDF, pictures. */
const BINARY = [
  'PK\x03\x04',
  '%PDF',
  '\xd0\xcf\x11\xe0',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'Rar!',
  '\x1f\x8b',
  'SQLite format',
  '!BDN',
  '7z\xbc\xaf',
];

const BY_NAME: [ending: RegExp, format: FileFormat][] = [
  [/\.(?:vcf|vcard)$/i, 'vcard'],
  [/\.(?:ics|ical|ifb)$/i, 'calendar'],
  [/\.(?:eml|mbox|mbx|mbs)$/i, 'mail'],
  [/\.jsonl$/i, 'archive'],
  [/\.(?:csv|tsv|tab|txt)$/i, 'csv'],
];

const MAIL_HEADER =
  /^(?:received|return-path|delivered-to|from|to|subject|date|message-id|mime-version|content-type|reply-to|x-[\w-]+|dkim-signature|authentication-results|arc-[\w-]+):/i;

/** Whether the first bytes are those of another kind of file. */
export function isBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return BINARY.some((mark) => start.startsWith(mark));
}

/**
 * What a file of text is: by what stands in it, and only where that may be anything by its name.
 * @returns `undefined` where it is nothing that can be imported
 */
export function formatOfText(start: string, name: string): FileFormat | undefined {
  const text = start.replace(/^\ufeff?\s+/, '');
  if (text === '') return undefined;
  if (/^BEGIN:VCARD/i.test(text)) return 'vcard';
  if (/^BEGIN:VCALENDAR/i.test(text)) return 'calendar';
  if (text.startsWith('{')) return isArchive(text) ? 'archive' : undefined;
  if (/^(?:<!doctype|<html|<\?xml|\[\s*[[\]{"])/i.test(text)) return undefined;
  if (isMail(text)) return 'mail';
  return BY_NAME.find(([ending]) => ending.test(name))?.[1] ?? 'csv';
}

/** A version that is too new is an archive too; whoever restores it says so. */
function isArchive(text: string): boolean {
  const [line = ''] = text.split('\n', 1);
  const head = parseHead(line);
  return 'madeAt' in head || head.fault === 'newer';
}

function isMail(text: string): boolean {
  const lines = text.split(/\r?\n/, 40);
  const mailbox = /^From \S+ +\w{3} /.test(lines[0]!);
  const until = lines.indexOf('');
  const headers = lines.slice(mailbox ? 1 : 0, until < 0 ? lines.length : until);
  const known = headers.filter((line) => MAIL_HEADER.test(line)).length;
  return known >= 2 && headers.every((line) => /^(?:[!-9;-~]+:|[ \t]|>?From )/.test(line));
}
