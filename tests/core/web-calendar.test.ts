import { describe, expect, it } from 'vitest';
import type { ActivityOf } from '@/utils/core/activity';
import { webCalendarUrl } from '@/utils/core/web-calendar';

const timed = {
  kind: 'event',
  title: 'Visit & talk #1',
  startsAt: '2026-11-30T09:30:00.000Z',
  endsAt: '2026-11-30T11:00:00.000Z',
  allDay: false,
  location: 'Hall 3',
  description: 'Bring: a=b&c',
} as ActivityOf<'event'>;
const days = {
  ...timed,
  allDay: true,
  startsAt: '2026-11-30',
  endsAt: '2026-12-01',
} as typeof timed;
const fields = (url: string) => Object.fromEntries(new URL(url).searchParams);

describe('a calendar of the web', () => {
  it('of Google is handed the event in UTC', () => {
    const url = webCalendarUrl('google', timed);
    expect(new URL(url).origin).toBe('https://calendar.google.com');
    expect(fields(url)).toEqual({
      action: 'TEMPLATE',
      text: 'Visit & talk #1',
      dates: '20261130T093000Z/20261130T110000Z',
      details: 'Bring: a=b&c',
      location: 'Hall 3',
    });
  });

  it('of Google is handed whole days with the day after the last', () => {
    expect(fields(webCalendarUrl('google', days)).dates).toBe('20261130/20261202');
  });

  it('of Outlook is handed the same', () => {
    const url = webCalendarUrl('outlook', timed);
    expect(new URL(url).origin).toBe('https://outlook.office.com');
    expect(fields(url)).toMatchObject({
      subject: 'Visit & talk #1',
      startdt: timed.startsAt,
      enddt: timed.endsAt,
      body: 'Bring: a=b&c',
    });
    expect(fields(webCalendarUrl('outlook', days))).toMatchObject({
      allday: 'true',
      startdt: '2026-11-30',
      enddt: '2026-12-02',
    });
  });
});
