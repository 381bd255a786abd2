import type { HistoryEntry } from '@/utils/app/entries';
import type { Activity } from '@/utils/core/activity';
import type { CategoryTone } from '@/utils/core/category';
import { estimateStatus } from '@/utils/core/estimate';
import { totalsOf } from '@/utils/core/line-item';
import type { Money } from '@/utils/core/money';
import type { DateOnly } from '@/utils/core/time';
import { isDay, isOverdueTask } from '@/utils/core/timeline';
import type { FullText } from '../text/text';

/** What one row of the timeline says besides its title. */
export interface ActivitySummary {
  /** Short facts, to be put on one line. */
  facts: string[];
  amount?: Money;
  chip?: { text: string; tone: CategoryTone };
  /** Longer text, shown when the row is opened. */
  body?: string;
  link?: { url: string; text: string };
}

export type StatusKey = keyof FullText['t']['status'];

/** The colour of a status, wherever it is named. */
export const TONES: Partial<Record<StatusKey, CategoryTone>> = {
  planned: 'violet',
  open: 'blue',
  'in-progress': 'blue',
  won: 'green',
  lost: 'red',
  active: 'green',
  sent: 'blue',
  accepted: 'green',
  declined: 'red',
  expired: 'amber',
  unpaid: 'blue',
  'partly-paid': 'amber',
  paid: 'green',
  overdue: 'red',
};

/** @param upcoming whether it stands above "now", where being planned or open goes without saying */
export function activitySummary(
  entry: HistoryEntry,
  upcoming: boolean,
  text: FullText,
  today: DateOnly,
): ActivitySummary {
  const { activity } = entry;
  const found = ofKind(entry, upcoming, text, today);
  const body = [found.body, activity.description].filter(Boolean).join('\n\n');
  return { ...found, facts: found.facts.filter(Boolean), ...(body && { body }) };
}

function ofKind(
  entry: HistoryEntry,
  upcoming: boolean,
  text: FullText,
  today: DateOnly,
): ActivitySummary {
  const { activity: of, balance } = entry;
  const { t, format } = text;
  const day = (on: DateOnly) => format.day(on, today);
  const chip = (key: StatusKey) => ({ text: t.status[key], tone: TONES[key] ?? 'grey' });
  switch (of.kind) {
    case 'event': {
      const waits = upcoming && of.status === 'planned';
      return {
        facts: [eventTime(of, text), of.location ?? ''],
        ...(of.status !== 'held' && !waits && { chip: chip(of.status) }),
      };
    }
    case 'task': {
      const facts = [t.detail.priority[of.priority]];
      if (isOverdueTask(of, today)) return { facts, chip: chip('overdue') };
      if (of.status === 'open') return { facts };
      return { facts, chip: chip(of.status === 'cancelled' ? 'task-cancelled' : of.status) };
    }
    case 'call':
      return {
        facts: [
          of.direction === 'in' ? t.detail.incoming : t.detail.outgoing,
          of.outcome === 'reached' ? t.detail.minutes(of.minutes) : t.detail.outcomes[of.outcome],
        ],
      };
    case 'note':
      return { facts: [beginning(of.text)], body: noteBody(of), ...source(of, text) };
    case 'email': {
      const way = of.direction === 'in' ? t.detail.incoming : t.detail.outgoing;
      const addresses = `${t.detail.from(of.from)}\n${t.detail.to(of.to.join(', '))}`;
      return {
        facts: [way, beginning(of.text)],
        body: `${addresses}\n\n${of.text}`,
        ...(of.messageUrl && { link: { url: of.messageUrl, text: t.detail.messageLink } }),
      };
    }
    case 'opportunity':
      return {
        facts: [
          of.status === 'open' ? (entry.stage ?? of.stage) : (of.reason ?? ''),
          of.status === 'open' ? format.percent(of.probability) : '',
          of.status === 'open' && of.expectedCloseOn
            ? t.detail.expected(day(of.expectedCloseOn))
            : '',
        ],
        amount: of.amount,
        chip: chip(of.status),
      };
    case 'project':
      return {
        facts: [of.stage, of.endOn ? t.detail.until(day(of.endOn)) : ''],
        chip: chip(of.status),
        ...(of.budget && { amount: of.budget }),
      };
    case 'estimate': {
      const amount = { amount: totalsOf(of.lines).total, currency: of.currency };
      const status = estimateStatus(of, today);
      const valid = status === 'sent' && of.validUntil;
      const facts = [of.number, valid ? t.detail.validUntil(day(valid)) : ''];
      return { facts, amount, chip: chip(status) };
    }
    case 'invoice': {
      const owed = balance && balance.open.amount > 0 ? balance.open : undefined;
      const part = owed && balance!.paid.amount > 0 ? t.detail.openSum(format.money(owed)) : '';
      const facts = [of.number, owed ? t.detail.dueOn(day(of.dueOn)) : '', part];
      return { facts, ...(balance && { amount: balance.total, chip: chip(balance.status) }) };
    }
    case 'payment':
      return { facts: [t.detail.methods[of.method], of.reference ?? ''], amount: of.amount };
  }
}

function eventTime(of: Extract<Activity, { kind: 'event' }>, { t, format }: FullText): string {
  if (of.allDay || isDay(of.startsAt) || isDay(of.endsAt)) return t.detail.allDay;
  return `${format.time(of.startsAt)}–${format.time(of.endsAt)}`;
}

function noteBody(of: Extract<Activity, { kind: 'note' }>): string {
  return [of.quote && `“${of.quote}”`, of.text].filter(Boolean).join('\n\n');
}

function source(of: Extract<Activity, { kind: 'note' }>, { t }: FullText) {
  return of.sourceUrl ? { link: { url: of.sourceUrl, text: t.detail.source } } : {};
}

/** Greeting and first sentences on one line; the row cuts off what does not fit. */
function beginning(text: string): string {
  return text.trim().slice(0, 200).replace(/\s+/g, ' ');
}
