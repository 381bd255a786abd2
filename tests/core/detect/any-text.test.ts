import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findCompanies, findEmails } from '@/utils/core/detect';
import { buildCompanyIndex, normalizeCompanyName } from '@/utils/core/match';
import { CountedText } from './counted-text';

const index = buildCompanyIndex([
  { id: 'a', names: ['Acme Trading GmbH', 'Acme'] },
  { id: 'm', names: ['Müller & Söhne GmbH & Co. KG'] },
  { id: 's', names: ['株式会社あおば精機', '日本航空'] },
]);

const PARTS =
  '@ . .. a jane acme.example com [at] (dot) dot at arroba " < > / : = _ - ~ GmbH & Co KG S.A. Acme Trading Müller und Söhne 株式会社 日本航空 は ソニー \ud800 \udc00 😀 ̈ \u202e \n'.split(
    ' ',
  );
const piece = fc.oneof(fc.constantFrom(...PARTS), fc.constant(' '), fc.string({ unit: 'binary' }));
const anyText = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

it('spans lie in the text, in order and apart, and say what stands there', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const spans of [findEmails(text), findCompanies(text, index), findCompanies(text)]) {
        let last = 0;
        for (const { start, end, confidence } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }
      for (const { start, end, name } of findCompanies(text, index)) {
        expect(text.slice(start, end)).toBe(name);
      }
    }),
    { numRuns: 500 },
  );
});

it('addresses that were found are found again when they stand in one line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found = findEmails(text).map(({ email }) => email);
      expect(findEmails(found.join(' ')).map(({ email }) => email)).toEqual(found);
    }),
    { numRuns: 500 },
  );
});

it('a normalised name stays as it is when it is normalised again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const name = normalizeCompanyName(text);
      expect(normalizeCompanyName(name)).toBe(name);
    }),
    { numRuns: 500 },
  );
});

const HOSTILE: Record<string, string> = {
  'nothing but @': '@',
  'letters and full stops': 'a.',
  'endless addresses': 'a@b.c@',
  'halves of surrogate pairs': '\ud800a\udc00@',
  'said at and dot': ' at dot',
  brackets: '(at)[',
  'one long word': 'x',
  'legal forms': 'GmbH & Co. ',
  'capitals beside capitals': 'Acme A ',
  'signs without spaces': '株式会社',
  spaces: ' ',
  accents: 'ä\u0308\u0308',
};

it.each(Object.entries(HOSTILE))('twice as much of %s is twice the work', (_, part) => {
  const work = (length: number) => {
    const text = new CountedText(part.repeat(Math.ceil(length / part.length)));
    findEmails(text.asText());
    findCompanies(text.asText(), index);
    return text.read;
  };
  const once = work(50_000);
  expect(work(100_000)).toBeLessThan(once * 2.2 + 1_000);
});

it('a megabyte of anything hostile is taken', () => {
  for (const part of ['@', 'a.', '\ud800', 'GmbH ']) {
    const text = part.repeat(1_000_000 / part.length);
    expect(findEmails(text)).toEqual([]);
    expect(findCompanies(text, index).every(({ end }) => end <= text.length)).toBe(true);
  }
});
