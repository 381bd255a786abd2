import { describe, expect, it } from 'vitest';
import { readMessageDate } from '@/utils/core/detect/message-date';
import type { Instant } from '@/utils/core/time';

const NOW = local('2026-11-26T09:00') as Instant;

function local(text: string): string {
  return new Date(text).toISOString();
}

function read(text: string | string[], locale = 'en-GB'): string | undefined {
  return readMessageDate([text].flat(), NOW, locale)?.at;
}

describe('a date with its zone', () => {
  it.each([
    ['2026-11-25T10:42:31.123Z', '2026-11-25T10:42:00.000Z'],
    ['2026-11-25T10:42:00+01:00', '2026-11-25T09:42:00.000Z'],
    ['Wed, 25 Nov 2026 10:42:00 +0100', '2026-11-25T09:42:00.000Z'],
    ['Wed, 25 Nov 2026 10:42:00 GMT', '2026-11-25T10:42:00.000Z'],
    ['1764067320', '2025-11-25T10:42:00.000Z'],
    ['1764067320000', '2025-11-25T10:42:00.000Z'],
  ])('“%s” is the same for everybody', (text, at) => {
    expect(read(text)).toBe(at);
  });
});

describe('a date as people read it', () => {
  it.each([
    ['2026-11-25T10:42', '2026-11-25T10:42'],
    ['25.11.2026 10:42', '2026-11-25T10:42'],
    ['Nov 25, 2026, 10:42 PM', '2026-11-25T22:42'],
    ['Sent: Wednesday, November 25, 2026 12:05 AM', '2026-11-25T00:05'],
    ['25 de noviembre de 2026 a las 9:05 p. m.', '2026-11-25T21:05'],
    ['mar, 24 nov 2026 10:42', '2026-11-24T10:42'],
    ['mié 25/11/2026 10:42', '2026-11-25T10:42'],
    ['mercredi 25 novembre 2026 à 10h42', '2026-11-25T10:42'],
    ['środa, 25 listopada 2026 10:42', '2026-11-25T10:42'],
    ['25 листопада 2026 р., 10:42', '2026-11-25T10:42'],
    ['2. maaliskuuta 2026 klo 10.42', '2026-03-02T10:42'],
    ['2026年11月25日 下午3:05', '2026-11-25T15:05'],
    ['2026년 11월 25일 오후 3:05', '2026-11-25T15:05'],
    ['الأربعاء، ٢٥ نوفمبر ٢٠٢٦ في ١٠:٤٢ ص', '2026-11-25T10:42'],
  ])('“%s” is of the user’s own clock', (text, at) => {
    expect(read(text)).toBe(local(at));
  });

  it.each([
    ['10:42 AM (3 minutes ago)', '2026-11-26T10:42'],
    ['Yesterday 10:42', '2026-11-25T10:42'],
    ['gestern um 10:42 Uhr', '2026-11-25T10:42'],
    ['Ayer, 22:05', '2026-11-25T22:05'],
    ['Tue 10:42', '2026-11-24T10:42'],
    ['Nov 25', '2026-11-25T12:00'],
    ['24 Dec', '2025-12-24T12:00'],
  ])('“%s” is the last day that it can be', (text, at) => {
    expect(read(text)).toBe(local(at));
  });

  it('says whether it has a time of day', () => {
    const timed = (text: string) => readMessageDate([text], NOW, 'en')?.timed;
    expect([timed('25 Nov 2026'), timed('25 Nov 2026, 10:42')]).toEqual([false, true]);
  });
});

describe('where two readings are possible', () => {
  it('the page’s language says whether the month comes first', () => {
    expect(read('03/04/2026', 'en-US')).toBe(local('2026-03-04T12:00'));
    expect(read('03/04/2026', 'es')).toBe(local('2026-04-03T12:00'));
  });

  it('nothing lies in the future', () => {
    expect(read('12/11/2026', 'en-US')).toBe(local('2026-11-12T12:00'));
  });

  it('the one that leaves least to guess is taken', () => {
    expect(read(['10:42', '25 Nov', '25 Nov 2026, 10:42', 'Nov 2026'])).toBe(
      local('2026-11-25T10:42'),
    );
  });
});

it.each([
  '',
  'To: me',
  'Invoice 12',
  '31/02/2026',
  'Call 300 now',
  '99:99',
  '12:30 h works for all of us here',
])('“%s” is no date', (text) => {
  expect(read(text)).toBeUndefined();
});

it('a page that names no language that there is can be read all the same', () => {
  expect(read('25 Nov 2026', 'xx_YY!')).toBe(local('2026-11-25T12:00'));
});
