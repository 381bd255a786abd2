import { expect, it } from 'vitest';
import { calendarSource } from '@/utils/adapters/import-file/calendar-source';
import { CALENDAR_END, CALENDAR_START } from '@/utils/core/formats/calendar';
import type { ImportedAppointment } from '@/utils/core/import/imported-entry';
import type { RowProblem } from '@/utils/core/import/imported-row';
import type { Instant } from '@/utils/core/time';

const NOW = '2026-06-01T10:00:00.000Z' as Instant;
const MADRID = `BEGIN:VTIMEZONE
TZID:Somewhere
BEGIN:DAYLIGHT
DTSTART:19700329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19701025T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

function event(...lines: string[]): string {
  return ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Visit', ...lines, 'END:VEVENT'].join('\n');
}

async function read(...components: string[]) {
  const text = CALENDAR_START + components.map((one) => `${one}\n`).join('') + CALENDAR_END;
  const entries: ImportedAppointment[] = [];
  const problems: RowProblem[] = [];
  for await (const part of calendarSource(new Blob([text]), NOW).parts()) {
    entries.push(...(part.entries as ImportedAppointment[]));
    problems.push(...part.problems);
  }
  return { entries, problems };
}

it('reads an event with its place, words and people', async () => {
  const { entries, problems } = await read(
    event(
      'DTSTART:20260701T080000Z',
      'DTEND:20260701T093000Z',
      'LOCATION:Here',
      'DESCRIPTION:Bring\\nthe lamp',
      'ORGANIZER;CN=Me:mailto:me@ours.example',
      'ATTENDEE;CN="Doe, Jane":MAILTO:Jane@acme.example',
    ),
  );
  expect(problems).toEqual([]);
  expect(entries).toEqual([
    {
      kind: 'appointment',
      row: 1,
      uid: '1',
      people: [
        { address: 'me@ours.example', name: 'Me' },
        { address: 'jane@acme.example', name: 'Doe, Jane' },
      ],
      draft: {
        kind: 'event',
        title: 'Visit',
        startsAt: '2026-07-01T08:00:00.000Z',
        endsAt: '2026-07-01T09:30:00.000Z',
        allDay: false,
        location: 'Here',
        status: 'planned',
        description: 'Bring\nthe lamp',
      },
    },
  ]);
});

it.each([
  ['a zone the calendar describes', 'TZID=Somewhere', '2026-07-01T08:00:00.000Z'],
  ['a zone of the world', 'TZID=America/New_York', '2026-07-01T14:00:00.000Z'],
])('turns a time of %s into UTC, though the zone stands after it', async (_, zone, at) => {
  const { entries, problems } = await read(
    event(`DTSTART;${zone}:20260701T100000`, 'DURATION:PT1H'),
    MADRID,
  );
  expect(problems).toEqual([]);
  expect(entries[0]!.draft).toMatchObject({ startsAt: at });
});

it('takes a time of a zone nobody knows as one of here, and says so', async () => {
  const { entries, problems } = await read(event('DTSTART;TZID=Mars/Base:20260701T100000'));
  const here = new Date(2026, 6, 1, 10).toISOString();
  expect(entries[0]!.draft).toMatchObject({ startsAt: here, endsAt: here });
  expect(problems).toEqual([{ row: 1, fault: 'zone', detail: 'Mars/Base' }]);
});

it('counts the days of an event without hours up to its last', async () => {
  const { entries } = await read(event('DTSTART;VALUE=DATE:20260501', 'DTEND;VALUE=DATE:20260504'));
  expect(entries[0]!.draft).toMatchObject({
    startsAt: '2026-05-01',
    endsAt: '2026-05-03',
    allDay: true,
    status: 'held',
  });
});

it('knows what was cancelled, and reads tasks', async () => {
  const todo =
    'BEGIN:VTODO\nUID:t\nSUMMARY:Call back\nDUE;VALUE=DATE:20260610\nPRIORITY:1\nSTATUS:COMPLETED\nCOMPLETED:20260609T120000Z\nATTENDEE:mailto:a@b.example\nEND:VTODO';
  const { entries } = await read(event('DTSTART:20260701T080000Z', 'STATUS:CANCELLED'), todo);
  expect(entries.map(({ draft }) => draft)).toMatchObject([
    { kind: 'event', status: 'cancelled' },
    {
      kind: 'task',
      title: 'Call back',
      dueOn: '2026-06-10',
      priority: 'high',
      status: 'done',
      completedAt: '2026-06-09T12:00:00.000Z',
    },
  ]);
});

it('makes an entry of each time of a series, but of a moved one where it was moved to', async () => {
  const { entries, problems } = await read(
    event('DTSTART:20260504T080000Z', 'RRULE:FREQ=WEEKLY;COUNT=4', 'EXDATE:20260511T080000Z'),
    event('RECURRENCE-ID:20260518T080000Z', 'DTSTART:20260519T090000Z'),
  );
  expect(problems).toEqual([]);
  expect(entries.map(({ uid, draft }) => [uid, draft.kind === 'event' && draft.startsAt])).toEqual([
    ['1\n20260504T080000', '2026-05-04T08:00:00.000Z'],
    ['1\n20260525T080000', '2026-05-25T08:00:00.000Z'],
    ['1\n20260518T080000', '2026-05-19T09:00:00.000Z'],
  ]);
});

it('keeps a series on the same hour when the clocks change', async () => {
  const { entries } = await read(
    MADRID,
    event('DTSTART;TZID=Somewhere:20260322T100000', 'RRULE:FREQ=WEEKLY;COUNT=2'),
  );
  expect(entries.map(({ draft }) => draft.kind === 'event' && draft.startsAt)).toEqual([
    '2026-03-22T09:00:00.000Z',
    '2026-03-29T08:00:00.000Z',
  ]);
});

it('takes of a series without end the hundred times up to the next three months', async () => {
  const { entries, problems } = await read(event('DTSTART:20200101T080000Z', 'RRULE:FREQ=DAILY'));
  expect(entries).toHaveLength(100);
  expect(entries.at(-1)!.draft).toMatchObject({ startsAt: '2026-08-30T08:00:00.000Z' });
  expect(problems).toEqual([{ row: 1, fault: 'series', detail: '100' }]);
});

it.each([
  'FREQ=SECONDLY',
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=YEARLY;BYMONTH=1;BYDAY=5SA;BYSETPOS=9',
  'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
  'FREQ=WEEKLY;INTERVAL=99999999999',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
])('takes the first time of %s, which it does not follow', async (rule) => {
  const { entries, problems } = await read(event('DTSTART:20260105T080000Z', `RRULE:${rule}`));
  expect(entries).toHaveLength(1);
  expect(problems).toMatchObject([{ row: 1, fault: 'repetition' }]);
});

it('does not look for the changes of a zone that have no next one', async () => {
  const zone = MADRID.replaceAll(/RRULE:.*/g, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30');
  const { problems } = await read(zone, event('DTSTART;TZID=Somewhere:20260701T100000'));
  expect(problems).toEqual([{ row: 1, fault: 'zone', detail: 'Somewhere' }]);
});

it('names what is broken, goes on behind it, and says where the file ends in the middle', async () => {
  const { entries, problems } = await read(
    event('DTSTART:nonsense'),
    event(),
    'BEGIN:VEVENT\nthis is no property\nEND:VEVENT',
    event('DTSTART:20260701T080000Z', '__proto__:x', 'X-\0:\0').replace('UID:1', 'UID:__proto__'),
    'BEGIN:VEVENT\nUID:half',
  );
  expect(problems.map(({ row, fault }) => [row, fault])).toEqual([
    [1, 'broken-event'],
    [2, 'broken-event'],
    [3, 'broken-event'],
    [5, 'cut-off'],
  ]);
  expect(entries).toMatchObject([{ row: 4, uid: '__proto__' }]);
});
