import * as v from 'valibot';
import {
  accountId,
  activityId,
  dateOnly,
  instant,
  lineItem,
  memberId,
  money,
  required,
  words,
} from './fields';
import type { ActivityId } from './ids';
import type { DateOnly, Instant } from './time';

const common = {
  id: activityId,
  title: required,
  /** The organization and contacts it belongs to; at least one. */
  accountIds: v.pipe(v.array(accountId), v.minLength(1)),
  ownerId: v.optional(memberId),
  /** Its place in the timeline; see `placeInTime`. */
  at: v.union([instant, dateOnly]),
  description: v.optional(v.string()),
  /** Related activities: an invoice's estimate, a task's project, a payment's invoice. */
  links: v.array(activityId),
  createdAt: instant,
  updatedAt: instant,
};
const direction = v.picklist(['in', 'out']);

export const event = v.object({
  ...common,
  kind: v.literal('event'),
  /** Days where `allDay`, instants otherwise. */
  startsAt: v.union([instant, dateOnly]),
  endsAt: v.union([instant, dateOnly]),
  allDay: v.boolean(),
  location: v.optional(v.string()),
  status: v.picklist(['planned', 'held', 'cancelled']),
});
export const task = v.object({
  ...common,
  kind: v.literal('task'),
  dueOn: v.optional(dateOnly),
  priority: v.picklist(['low', 'normal', 'high']),
  status: v.picklist(['open', 'in-progress', 'done', 'cancelled']),
  completedAt: v.optional(instant),
});
export const call = v.object({
  ...common,
  kind: v.literal('call'),
  direction,
  calledAt: instant,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  outcome: v.picklist(['reached', 'no-answer', 'voicemail', 'busy']),
});
export const note = v.object({
  ...common,
  kind: v.literal('note'),
  text: v.string(),
  notedAt: instant,
  sourceUrl: v.optional(v.string()),
  quote: v.optional(v.string()),
});
export const email = v.object({
  ...common,
  kind: v.literal('email'),
  direction,
  sentAt: instant,
  from: v.string(),
  to: words,
  text: v.string(),
  messageUrl: v.optional(v.string()),
});
export const opportunity = v.object({
  ...common,
  kind: v.literal('opportunity'),
  /** A `Pipeline`'s id. */
  pipeline: v.string(),
  /** The id of a stage in it; where won or lost, the last it came to. */
  stage: v.string(),
  amount: money,
  /** Percent. */
  probability: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  openedOn: dateOnly,
  expectedCloseOn: v.optional(dateOnly),
  closedOn: v.optional(dateOnly),
  status: v.picklist(['open', 'won', 'lost']),
  reason: v.optional(v.string()),
});
export const project = v.object({
  ...common,
  kind: v.literal('project'),
  status: v.picklist(['active', 'archived']),
  stage: v.string(),
  startOn: dateOnly,
  endOn: v.optional(dateOnly),
  budget: v.optional(money),
});
export const estimate = v.object({
  ...common,
  kind: v.literal('estimate'),
  number: required,
  issuedOn: dateOnly,
  validUntil: v.optional(dateOnly),
  currency: money.entries.currency,
  lines: v.array(lineItem),
  status: v.picklist(['draft', 'sent', 'accepted', 'declined', 'expired']),
});
export const invoice = v.object({
  ...common,
  kind: v.literal('invoice'),
  number: required,
  issuedOn: dateOnly,
  dueOn: dateOnly,
  currency: money.entries.currency,
  lines: v.array(lineItem),
  /** Only what cannot be derived is kept; `invoiceStatus` says the rest. */
  state: v.picklist(['draft', 'issued', 'void']),
});
export const payment = v.object({
  ...common,
  kind: v.literal('payment'),
  amount: money,
  receivedOn: dateOnly,
  method: v.picklist(['transfer', 'card', 'direct-debit', 'cash', 'other']),
  reference: v.optional(v.string()),
  invoiceId: v.optional(activityId),
});

export const activity = v.variant('kind', [
  event,
  task,
  call,
  note,
  email,
  opportunity,
  project,
  estimate,
  invoice,
  payment,
]);
export type Activity = v.InferOutput<typeof activity>;
export type ActivityKind = Activity['kind'];
export type ActivityOf<K extends ActivityKind> = Extract<Activity, { kind: K }>;
/** What has a number and lines. */
export type Paper = ActivityOf<'estimate' | 'invoice'>;
export type Invoice = ActivityOf<'invoice'>;
export type Payment = ActivityOf<'payment'>;

type Given<A> = A extends Activity
  ? Omit<A, 'id' | 'at' | 'links' | 'createdAt' | 'updatedAt'> & { links?: ActivityId[] }
  : never;
export type ActivityDraft = Given<Activity>;

/** An activity as it stands after an edit, in its right place in time. Throws a ValiError on a wrong field. */
export function editedActivity(edited: Activity, now: Instant): Activity {
  return v.parse(activity, { ...edited, at: placeInTime(edited), updatedAt: now });
}

/** Completes a draft: its place in time, its dates of making. Throws a ValiError on a wrong field. */
export function newActivity(draft: ActivityDraft, id: ActivityId, now: Instant): Activity {
  const dated = { links: [], ...draft, id, at: now, createdAt: now, updatedAt: now } as Activity;
  return v.parse(activity, { ...dated, at: placeInTime(dated) });
}

/** Where an activity stands in the timeline: when it happened or is to happen. */
export function placeInTime(of: Activity): Instant | DateOnly {
  switch (of.kind) {
    case 'event':
      return of.startsAt;
    case 'task':
      return of.completedAt ?? of.dueOn ?? of.createdAt;
    case 'call':
      return of.calledAt;
    case 'note':
      return of.notedAt;
    case 'email':
      return of.sentAt;
    case 'opportunity':
      return of.closedOn ?? of.openedOn;
    case 'project':
      return of.startOn;
    case 'estimate':
    case 'invoice':
      return of.issuedOn;
    case 'payment':
      return of.receivedOn;
  }
}
