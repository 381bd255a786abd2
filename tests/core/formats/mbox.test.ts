import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MboxSplitter } from '@/utils/core/formats/mbox';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function split(mbox: string, chunk = 10_000, most?: number): string[] {
  const splitter = new MboxSplitter(most);
  const bytes = new TextEncoder().encode(mbox);
  const found = [];
  for (let at = 0; at < bytes.length; at += chunk) {
    found.push(...splitter.push(bytes.subarray(at, at + chunk)));
  }
  found.push(...splitter.end());
  return found.map((one) => ('bytes' in one ? text(one.bytes) : 'too long'));
}

it('begins a message at each From line, with either kind of line end', () => {
  const unix =
    'From a@b.example Mon Jan  1 00:00:00 2024\nSubject: One\n\nHello\n\nFrom - Tue Jan  2 10:00:00 2024\nSubject: Two\n\nBye\n';
  expect(split(unix)).toEqual(['Subject: One\n\nHello\n\n', 'Subject: Two\n\nBye\n']);
  expect(split(unix.replaceAll('\n', '\r\n'))).toEqual(
    ['Subject: One\n\nHello\n\n', 'Subject: Two\n\nBye\n'].map((one) =>
      one.replaceAll('\n', '\r\n'),
    ),
  );
});

it('begins one at a bare From too, as newer Thunderbirds write it', () => {
  expect(
    split('From \r\nSubject: One\r\n\r\nHi\r\n\r\nFrom \r\nSubject: Two\r\n\r\nHo\r\n'),
  ).toHaveLength(2);
});

it('takes one sign off a quoted From and leaves a sentence that begins with From', () => {
  const mbox =
    'From a@b.example Mon Jan  1 00:00:00 2024\nSubject: One\n\n>From here\n>>From there\n\nFrom what I saw at 10:30 in 2023\nit is good.\n';
  expect(split(mbox)).toEqual([
    'Subject: One\n\nFrom here\n>From there\n\nFrom what I saw at 10:30 in 2023\nit is good.\n',
  ]);
});

it('finds the same messages however the bytes are cut', () => {
  const line = fc.stringMatching(/^[ -~]{0,30}$/).filter((one) => !one.startsWith('From '));
  const message = fc
    .array(line, { maxLength: 6 })
    .map((lines) => `Subject: x\n\n${lines.join('\n')}\n`);
  fc.assert(
    fc.property(
      fc.array(message, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 50 }),
      (messages, chunk) => {
        const quoted = messages.map((one) => one.replace(/^(>+From )/gm, '>$1'));
        const mbox = quoted.map((one) => `From x Mon Jan  1 00:00:00 2024\n${one}\n`).join('');
        expect(split(mbox, chunk)).toEqual(messages.map((one) => `${one}\n`));
      },
    ),
  );
});

it('keeps the beginning of an attachment and reads past the rest', () => {
  const attachment = `${'A'.repeat(76)}\n`.repeat(100_000);
  const mbox = `From x Mon Jan  1 00:00:00 2024\nSubject: Big\n\n${attachment}--end--\n\nFrom x Mon Jan  1 00:00:00 2024\nSubject: Next\n\nHi\n`;
  const [big, next] = split(mbox, 65_536);
  expect(big!.length).toBeLessThan(600_000);
  expect(big).toMatch(/^Subject: Big\n[\s\S]*--end--\n\n$/);
  expect(next).toBe('Subject: Next\n\nHi\n');
});

it('names a message whose words alone are too long, and goes on with the next', () => {
  const mbox = `From x Mon Jan  1 00:00:00 2024\nSubject: Big\n\n${'word word\n'.repeat(500)}\nFrom x Mon Jan  1 00:00:00 2024\nSubject: Next\n\nHi\n`;
  expect(split(mbox, 100, 2_000)).toEqual(['too long', 'Subject: Next\n\nHi\n']);
});
