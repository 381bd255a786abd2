import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type ActivityOf, newActivity } from '@/utils/core/activity';
import { calendarFile } from '@/utils/core/formats/calendar';
import type { AccountId, ActivityId } from '@/utils/core/ids';
import type { DateOnly, Instant } from '@/utils/core/time';

const now = '2026-11-23T12:00:00.000Z' as Instant;
const common = { title: 'Visit', accountIds: ['acme' as AccountId] };

function event(fields: Partial<ActivityOf<'event'>> = {}) {
  const draft = {
    kind: 'event' as const,
    ...common,
    startsAt: '2026-11-30T09:30:00.000Z' as Instant,
    endsAt: '2026-11-30T11:00:00.000Z' as Instant,
    allDay: false,
    status: 'planned' as const,
    ...fields,
  };
  return newActivity(draft, 'e-1' as ActivityId, now) as ActivityOf<'event'>;
}

function task(fields: Partial<ActivityOf<'task'>> = {}) {
  const draft = {
    kind: 'task' as const,
    ...common,
    priority: 'high' as const,
    status: 'open' as const,
    ...fields,
  };
  return newActivity(draft, 't-1' as ActivityId, now) as ActivityOf<'task'>;
}

const linesOf = (file: string) => file.split('\r\n');
function only(file: string, name: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent(name)!;
}

describe('the calendar file of an event', () => {
  it('has what RFC 5545 demands, times in UTC', () => {
    const lines = linesOf(calendarFile(event({ location: 'Hall 3' }), now));
    expect(lines.slice(0, 3)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Ficha//Ficha//EN',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:e-1@ficha',
        'DTSTAMP:20261123T120000Z',
        'DTSTART:20261130T093000Z',
        'DTEND:20261130T110000Z',
        'SUMMARY:Visit',
        'LOCATION:Hall 3',
        'STATUS:CONFIRMED',
      ]),
    );
    expect(lines.slice(-3)).toEqual(['END:VEVENT', 'END:VCALENDAR', '']);
  });

  it('of whole days has days, and ends on the day after the last', () => {
    const days = {
      allDay: true,
      startsAt: '2026-12-30' as DateOnly,
      endsAt: '2026-12-31' as DateOnly,
    };
    const lines = linesOf(calendarFile(event(days), now));
    expect(lines).toContain('DTSTART;VALUE=DATE:20261230');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
  });

  it('says when it is cancelled', () => {
    expect(calendarFile(event({ status: 'cancelled' }), now)).toContain('STATUS:CANCELLED');
  });

  it('escapes what has a meaning, so that no text can add a line of its own', () => {
    const title = 'A; B, C\\D\nATTENDEE:mailto:eve@evil.example';
    const file = calendarFile(event({ title, description: 'one\r\ntwo' }), now);
    expect(linesOf(file)).toContain('SUMMARY:A\\; B\\, C\\\\D\\nATTENDEE:mailto:eve@evil.example');
    expect(file).not.toMatch(/^ATTENDEE/m);
  });

  it('comes back as it was, whatever its texts', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    const said = words.map((text) => text.replace(/\p{C}|\u2028|\u2029/gu, '').trim() || 'x');
    fc.assert(
      fc.property(said, said, (title, location) => {
        const read = only(calendarFile(event({ title, location }), now), 'vevent');
        expect(read.getFirstPropertyValue('summary')).toBe(title);
        expect(read.getFirstPropertyValue('location')).toBe(location);
      }),
    );
  });

  it('has no line of more than 75 bytes', () => {
    const title = `${'Überraschung 🎉 '.repeat(30)}Ende`;
    const longest = linesOf(calendarFile(event({ title }), now)).map(
      (line) => new TextEncoder().encode(line).length,
    );
    expect(Math.max(...longest)).toBeLessThanOrEqual(75);
    expect(
      only(calendarFile(event({ title }), now), 'vevent').getFirstPropertyValue('summary'),
    ).toBe(title);
  });
});

describe('the calendar file of a task', () => {
  it('is due on a day, and tells how urgent it is', () => {
    const lines = linesOf(calendarFile(task({ dueOn: '2026-12-01' as DateOnly }), now));
    expect(lines).toContain('BEGIN:VTODO');
    expect(lines).toContain('DUE;VALUE=DATE:20261201');
    expect(lines).toContain('PRIORITY:1');
    expect(lines).toContain('STATUS:NEEDS-ACTION');
  });

  it('says when it was completed', () => {
    const completedAt = '2026-11-20T08:15:00.000Z' as Instant;
    const lines = linesOf(calendarFile(task({ status: 'done', completedAt }), now));
    expect(lines).toContain('STATUS:COMPLETED');
    expect(lines).toContain('COMPLETED:20261120T081500Z');
  });

  it('without a due date has none', () => {
    expect(calendarFile(task(), now)).not.toContain('DUE');
  });
});
