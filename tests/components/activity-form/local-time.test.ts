import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { daysLater, instantOfLocal, localText } from '@/components/form/local-time';
import { type Instant, instantOf } from '@/utils/core/time';

const home = process.env.TZ;
afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});
const ZONES = [
  'UTC',
  'Europe/Madrid',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

describe.each(ZONES)('a time in %s', (zone) => {
  it('comes back as the same instant, to the minute', () => {
    process.env.TZ = zone;
    const minutes = fc.integer({ min: 0, max: 4_102_444_800 / 60 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const at = instantOf(minute * 60_000);
        const text = localText(at);
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
        // An hour that the clock shows twice is read as the first of the two.
        const back = instantOfLocal(text) as Instant;
        expect(localText(back)).toBe(text);
        expect(Date.parse(at) - Date.parse(back)).toBeOneOf([0, 30 * 60_000, 60 * 60_000]);
      }),
    );
  });
});

describe('on the days when the clocks change', () => {
  it('each side of the change has its own distance from UTC', () => {
    process.env.TZ = 'Europe/Madrid';
    expect(instantOfLocal('2026-03-28T10:00')).toBe('2026-03-28T09:00:00.000Z');
    expect(instantOfLocal('2026-03-29T10:00')).toBe('2026-03-29T08:00:00.000Z');
    expect(instantOfLocal('2026-10-25T10:00')).toBe('2026-10-25T09:00:00.000Z');
  });

  it('an hour that is left out is read as one later', () => {
    process.env.TZ = 'Europe/Madrid';
    expect(localText(instantOfLocal('2026-03-29T02:30') as Instant)).toBe('2026-03-29T03:30');
  });

  it('a week later means the same hour of the clock', () => {
    process.env.TZ = 'America/New_York';
    const before = instantOfLocal('2026-10-28T09:00') as Instant;
    expect(localText(daysLater(before, 7))).toBe('2026-11-04T09:00');
    expect(daysLater(before, 7)).toBe('2026-11-04T14:00:00.000Z');
  });

  it('what is no time is none', () => {
    for (const text of ['', '2026-13-01T10:00', '2026-11-23', 'soon']) {
      expect(instantOfLocal(text)).toBe('');
    }
  });
});
