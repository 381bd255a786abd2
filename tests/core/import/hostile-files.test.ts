import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarSource } from '@/utils/adapters/import-file/calendar-source';
import { mailSource } from '@/utils/adapters/import-file/mail-source';
import type { EntrySource } from '@/utils/app/import/ports';
import { newActivity } from '@/utils/core/activity';
import type { AccountId, ActivityId } from '@/utils/core/ids';
import type { ImportedEntry } from '@/utils/core/import/imported-entry';
import type { Instant } from '@/utils/core/time';

const NOW = '2026-06-01T10:00:00.000Z' as Instant;

async function entriesOf(source: EntrySource): Promise<{ entries: ImportedEntry[]; rows: number }> {
  const entries: ImportedEntry[] = [];
  let [read, rows, last] = [0, 0, 0];
  for await (const part of source.parts()) {
    entries.push(...part.entries);
    expect(part.read).toBeGreaterThanOrEqual(read);
    expect(part.rows).toBeGreaterThanOrEqual(rows);
    for (const { row } of [...part.entries, ...part.problems]) {
      expect(row).toBeGreaterThan(last);
      expect(row).toBeLessThanOrEqual(part.rows);
    }
    [read, rows, last] = [part.read, part.rows, part.rows];
  }
  expect(read).toBe(source.size);
  return { entries, rows };
}
/** Whether the store would take it. */
function isValid(entry: ImportedEntry): void {
  const accountIds = ['a' as AccountId];
  if (entry.kind === 'appointment') {
    newActivity({ ...entry.draft, accountIds }, 'x' as ActivityId, NOW);
  } else {
    const { sentAt, text, from } = entry;
    const draft = { kind: 'email', title: 'x', direction: 'in', sentAt, text } as const;
    newActivity({ ...draft, from: from.address, to: [], accountIds }, 'x' as ActivityId, NOW);
  }
}

const piece = fc.constantFrom(
  'From a Mon Jan  1 00:00:00 2024\n',
  'From: a@b.example\n',
  'From: =?utf-8?Q?=00=FF?= <a@b.example>\n',
  'To: x:a@b.example,c@d.example;\n',
  'Date: Mon, 4 May 2026 10:00:00 +0000\n',
  'Date: 0\n',
  'Subject: __proto__\n',
  'Content-Type: multipart/mixed; boundary="b"\n',
  'Content-Type: text/html; charset=utf-7\n',
  'Content-Type: message/rfc822\n',
  'Content-Transfer-Encoding: base64\n',
  '--b\n',
  '--b--\n',
  '<p>\n',
  '\n',
  '\0\0\n',
  '=\n',
);

it('any mailbox is read to its end, and gives only entries that the store takes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), async (parts) => {
      const { entries } = await entriesOf(mailSource(new Blob(parts), NOW));
      for (const one of entries) isValid(one);
    }),
    { numRuns: 300 },
  );
});

const line = fc.constantFrom(
  'BEGIN:VEVENT',
  'END:VEVENT',
  'BEGIN:VTODO',
  'END:VTODO',
  'BEGIN:VTIMEZONE',
  'END:VTIMEZONE',
  'BEGIN:VALARM',
  'END:VALARM',
  'UID:__proto__',
  'SUMMARY:x',
  'DTSTART:20260101T100000Z',
  'DTSTART:99999999T999999',
  'DTSTART;VALUE=DATE:20260231',
  'DTSTART;TZID=__proto__:20260101T100000',
  'DTEND:19000101T000000Z',
  'DURATION:-P99999999W',
  'DURATION:PT',
  'RRULE:FREQ=WEEKLY',
  'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
  'RRULE:FREQ=',
  'RDATE:20260101T100000Z,20260102T100000Z',
  'EXDATE:20260101T100000Z',
  'RECURRENCE-ID:20260108T100000Z',
  'DUE:20260231T250000',
  'COMPLETED:x',
  'PRIORITY:-1e9',
  'ATTENDEE;CN="a:mailto:a@b.example',
  'ATTENDEE:mailto:a@b.example',
);

it('any calendar is read to its end, and gives only entries that the store takes', async () => {
  const component = fc
    .array(line, { maxLength: 10 })
    .map((lines) => ['BEGIN:VEVENT', 'SUMMARY:x', ...lines, 'END:VEVENT']);
  await fc.assert(
    fc.asyncProperty(fc.array(component, { maxLength: 5 }), async (components) => {
      const text = components.flat().join('\r\n');
      const { entries } = await entriesOf(calendarSource(new Blob([text]), NOW));
      for (const one of entries) isValid(one);
    }),
    { numRuns: 500 },
  );
}, 60_000);
