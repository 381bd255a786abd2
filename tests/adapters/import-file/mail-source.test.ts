import { expect, it } from 'vitest';
import { mailSource } from '@/utils/adapters/import-file/mail-source';
import type { ImportedMessage } from '@/utils/core/import/imported-entry';
import type { RowProblem } from '@/utils/core/import/imported-row';
import type { Instant } from '@/utils/core/time';

const NOW = '2026-06-01T10:00:00.000Z' as Instant;
const HEAD =
  'Message-ID: <1@acme.example>\r\nDate: Mon, 4 May 2026 10:05:23 +0200\r\nFrom: "Doe, Jane" <Jane@Acme.example>\r\nTo: me@ours.example\r\nSubject: Offer\r\n';

async function read(...parts: BlobPart[]) {
  const entries: ImportedMessage[] = [];
  const problems: RowProblem[] = [];
  for await (const part of mailSource(new Blob(parts), NOW).parts()) {
    entries.push(...(part.entries as ImportedMessage[]));
    problems.push(...part.problems);
  }
  return { entries, problems };
}

it('reads a message with its sender, receivers, moment, subject and text', async () => {
  const { entries, problems } = await read(`${HEAD}Cc: Bob <bob@acme.example>\r\n\r\nHello\r\n`);
  expect(problems).toEqual([]);
  expect(entries).toEqual([
    {
      kind: 'email',
      row: 1,
      messageId: '1@acme.example',
      sentAt: '2026-05-04T08:05:23.000Z',
      from: { address: 'jane@acme.example', name: 'Doe, Jane' },
      to: [{ address: 'me@ours.example', name: '' }],
      cc: [{ address: 'bob@acme.example', name: 'Bob' }],
      subject: 'Offer',
      text: 'Hello',
    },
  ]);
});

it('makes plain text of a message that is HTML only', async () => {
  const { entries } = await read(
    `${HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n<p>Hello&nbsp;<b>Ann</b></p><script>x</script>`,
  );
  expect(entries[0]!.text).toBe('Hello Ann');
});

it('leaves out the message that a plain answer quotes at its end', async () => {
  const { entries } = await read(
    `${HEAD}\r\nYes.\r\n\r\nOn 3 May 2026, Ann wrote:\r\n> Will you?\r\n> Really?\r\n`,
  );
  expect(entries[0]!.text).toBe('Yes.');
});

it('does not take a forwarded message for the text of the one that bears it', async () => {
  const { entries } = await read(
    `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nSee below\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: other@else.example\r\nSubject: Inner\r\n\r\nSecret\r\n--b--\r\n`,
  );
  expect(entries).toMatchObject([{ subject: 'Offer', text: 'See below' }]);
});

it('takes the day a message came where it bears no date, and names one without any', async () => {
  const undated = HEAD.replace(/Date:.*\r\n/, '');
  const received = 'Received: from a by b; Tue, 5 May 2026 08:00:00 +0000\r\n';
  expect((await read(`${received}${undated}\r\nHi`)).entries[0]!.sentAt).toBe(
    '2026-05-05T08:00:00.000Z',
  );
  expect((await read(`${undated}\r\nHi`)).problems).toEqual([
    { row: 1, fault: 'no-date', detail: 'Offer' },
  ]);
  const absurd = HEAD.replace(/Date:.*\r\n/, 'Date: Mon, 4 May 99999 10:00:00 +0000\r\n');
  expect((await read(`${absurd}\r\nHi`)).problems).toMatchObject([{ fault: 'no-date' }]);
});

it('names a message that nobody sent', async () => {
  expect((await read('Subject: x\r\n\r\nHi')).problems).toEqual([
    { row: 1, fault: 'no-sender', detail: 'x' },
  ]);
  expect((await read('\0\0\0\0garbage')).problems).toMatchObject([{ row: 1, fault: 'no-sender' }]);
});

it('reads on past an unknown character set, NULs and __proto__', async () => {
  const { entries } = await read(
    `${HEAD.replace('Offer', '__proto__')}Content-Type: text/plain; charset=no-such-set\r\n__proto__: x\r\n\r\nHel\0lo`,
  );
  expect(entries).toMatchObject([{ subject: '__proto__', text: 'Hello' }]);
  expect(Object.getPrototypeOf(entries[0])).toBe(Object.prototype);
});

it('names one with more headers than any message has, and reads the next', async () => {
  const head = `From x Mon May  4 10:00:00 2026\n${HEAD.replaceAll('\r', '')}`;
  const parts =
    'Content-Disposition: attachment; filename="a very long name of a file.pdf"\n'.repeat(10_000);
  const { entries, problems } = await read(
    `${head}${parts}\nx\n\n${head.replace('<1@', '<2@')}\nHi\n`,
  );
  expect(problems).toMatchObject([{ row: 1, fault: 'broken-message' }]);
  expect(entries).toMatchObject([{ row: 2, messageId: '2@acme.example' }]);
});

it('reads a message of ten thousand attachments', async () => {
  const part = '--b\r\nContent-Disposition: attachment; filename=a\r\n\r\nx\r\n';
  const { entries } = await read(
    `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHi\r\n${part.repeat(5_000)}--b--\r\n`,
  );
  expect(entries).toMatchObject([{ text: 'Hi' }]);
});

it('leaves out the last message of a mailbox that ends in the middle of it', async () => {
  const message = `From x Mon May  4 10:00:00 2026\r\n${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHi\r\n--b--\r\n\r\n`;
  const { entries, problems } = await read(message + message.slice(0, -20));
  expect(entries).toHaveLength(1);
  expect(problems).toEqual([{ row: 2, fault: 'cut-off', detail: 'Offer' }]);
});
