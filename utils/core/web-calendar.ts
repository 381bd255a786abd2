import type { ActivityOf } from './activity';
import { eventSpan } from './event-span';

/** Where a calendar of the web shows a new entry filled in with the event. */
export function webCalendarUrl(calendar: 'google' | 'outlook', of: ActivityOf<'event'>): string {
  return calendar === 'google' ? googleUrl(of) : outlookUrl(of);
}

function googleUrl(of: ActivityOf<'event'>): string {
  const { startsAt, endsAt } = eventSpan(of);
  const basic = (at: string) => at.replace(/[-:]|\.\d+/g, '');
  return address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: of.title,
    dates: `${basic(startsAt)}/${basic(endsAt)}`,
    details: of.description,
    location: of.location,
  });
}

function outlookUrl(of: ActivityOf<'event'>): string {
  const { startsAt, endsAt } = eventSpan(of);
  return address('https://outlook.office.com/calendar/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: of.title,
    startdt: startsAt,
    enddt: endsAt,
    allday: of.allDay ? 'true' : undefined,
    body: of.description,
    location: of.location,
  });
}

function address(place: string, fields: Record<string, string | undefined>): string {
  const given = Object.entries(fields).filter(([, value]) => value);
  return `${place}?${given.map(([name, value]) => `${name}=${encodeURIComponent(value!)}`).join('&')}`;
}
