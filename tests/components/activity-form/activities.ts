import fc from 'fast-check';
import { type Activity, type ActivityDraft, newActivity } from '@/utils/core/activity';
import type { ActivityId } from '@/utils/core/ids';
import { addDays, type DateOnly, type Instant, instantOf } from '@/utils/core/time';

const now = '2026-11-23T12:00:00.000Z' as Instant;

/** Points in time of any minute and millisecond in seventy years. */
const ms = fc.integer({ min: 946_684_800_000, max: 3_155_760_000_000 });
const instant = ms.map(instantOf);
const day = fc.integer({ min: 0, max: 25_000 }).map((n) => addDays('2000-01-01' as DateOnly, n));
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((one) => one.trim() || 'x');
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const money = fc.record({
  amount: fc.integer({ min: 0, max: 10 ** 12 }),
  currency: fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'CLF'),
});
const link = fc.constantFrom('https://mail.example/m/1', 'http://intranet.example:8080/x?a=b#c');
const address = fc.constantFrom('ana@acme.example', 'o-1.x+y@sub.acme.example', 'ñ@acme.example');
const direction = fc.constantFrom('in', 'out');

const common = {
  title: text,
  accountIds: fc.constantFrom(['acme'], ['acme', 'jane']),
  links: fc.constantFrom([], ['a-1'], ['a-1', 'a-2']),
  ownerId: maybe(fc.constant('mar')),
  description: maybe(text),
};

const times = fc.oneof(
  fc.tuple(instant, fc.integer({ min: 0, max: 10 ** 9 })).map(([startsAt, length]) => ({
    allDay: false,
    startsAt,
    endsAt: instantOf(Date.parse(startsAt) + length),
  })),
  fc.tuple(day, fc.nat(40)).map(([startsAt, days]) => ({
    allDay: true,
    startsAt,
    endsAt: addDays(startsAt, days),
  })),
);

const fields = {
  event: fc
    .tuple(
      fc.record({
        ...common,
        location: maybe(text),
        status: fc.constantFrom('planned', 'held', 'cancelled'),
      }),
      times,
    )
    .map(([rest, when]) => ({ ...rest, ...when })),
  task: fc
    .record({
      ...common,
      dueOn: maybe(day),
      priority: fc.constantFrom('low', 'normal', 'high'),
      status: fc.constantFrom('open', 'in-progress', 'done', 'cancelled'),
      completedAt: instant,
    })
    .map((of) => (of.status === 'done' ? of : { ...of, completedAt: undefined })),
  call: fc.record({
    ...common,
    direction,
    calledAt: instant,
    minutes: fc.nat(1440),
    outcome: fc.constantFrom('reached', 'no-answer', 'voicemail', 'busy'),
  }),
  note: fc.record({
    ...common,
    text: fc.string(),
    notedAt: instant,
    sourceUrl: maybe(link),
    quote: maybe(text),
  }),
  email: fc.record({
    ...common,
    direction,
    sentAt: instant,
    from: address,
    to: fc.array(address, { maxLength: 3 }),
    text: fc.string(),
    messageUrl: maybe(link),
  }),
  opportunity: fc
    .record({
      ...common,
      pipeline: fc.constant('sales'),
      stage: fc.constantFrom('enquiry', 'removed'),
      amount: money,
      probability: fc.oneof(fc.nat(100), fc.constantFrom(12.5, 33.3333)),
      openedOn: day,
      expectedCloseOn: maybe(day),
      closedOn: day,
      status: fc.constantFrom('open', 'won', 'lost'),
      reason: maybe(text),
    })
    .map((of) => (of.status === 'open' ? { ...of, closedOn: undefined, reason: undefined } : of)),
  project: fc.record({
    ...common,
    status: fc.constantFrom('active', 'archived'),
    stage: text,
    startOn: day,
    endOn: maybe(day),
    budget: maybe(money),
  }),
};

export type FormKind = keyof typeof fields;
export const formKinds = Object.keys(fields) as FormKind[];

/** Any activity of the kind that can be. */
export function anyOf(kind: FormKind): fc.Arbitrary<Activity> {
  return (fields[kind] as fc.Arbitrary<object>).map((some) => {
    const draft = JSON.parse(JSON.stringify({ kind, ...some })) as ActivityDraft;
    return newActivity(draft, 'one' as ActivityId, now);
  });
}
