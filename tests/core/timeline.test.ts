import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Activity, type ActivityDraft, newActivity } from '@/utils/core/activity';
import type { AccountId, ActivityId } from '@/utils/core/ids';
import type { DateOnly, Instant } from '@/utils/core/time';
import {
  byMonth,
  byNearest,
  isContactMade,
  isOverdueTask,
  isPlannedStep,
  isUpcoming,
} from '@/utils/core/timeline';

const now = '2026-11-23T12:00:00.000Z' as Instant;
const today = '2026-11-23' as DateOnly;
const accountIds = ['acme' as AccountId];

function made(draft: Record<string, unknown>, id = 'x'): Activity {
  return newActivity(
    { title: 'Any', accountIds, ...draft } as ActivityDraft,
    id as ActivityId,
    now,
  );
}
function task(fields: Record<string, unknown>, id?: string) {
  return made({ kind: 'task', priority: 'normal', status: 'open', ...fields }, id);
}
function event(startsAt: string, fields: Record<string, unknown> = {}) {
  const allDay = startsAt.length === 10;
  return made({ kind: 'event', startsAt, endsAt: startsAt, allDay, status: 'planned', ...fields });
}
function call(outcome: string) {
  return made({ kind: 'call', direction: 'out', calledAt: now, minutes: 0, outcome });
}

describe('upcoming or past', () => {
  it('keeps an open task above now however long ago it was due', () => {
    const late = task({ dueOn: '2024-01-01' });
    expect(isUpcoming(late, now, today)).toBe(true);
    expect(isOverdueTask(late, today)).toBe(true);
  });

  it('does not call a task overdue on the day it is due', () => {
    expect(isOverdueTask(task({ dueOn: today }), today)).toBe(false);
    expect(isOverdueTask(task({ dueOn: '2026-11-22' }), today)).toBe(true);
  });

  it('puts a finished task where it was finished', () => {
    const done = task({
      status: 'done',
      dueOn: '2026-12-24',
      completedAt: '2026-11-20T08:00:00.000Z',
    });
    expect(isUpcoming(done, now, today)).toBe(false);
  });

  it('lets an event pass the moment it begins', () => {
    expect(isUpcoming(event('2026-11-23T12:00:01.000Z'), now, today)).toBe(true);
    expect(isUpcoming(event(now), now, today)).toBe(false);
  });

  it('keeps an all-day event of today upcoming until the day is over', () => {
    expect(isUpcoming(event(today), now, today)).toBe(true);
    expect(isUpcoming(event('2026-11-22'), now, today)).toBe(false);
  });

  it("counts today's invoice as something that has happened", () => {
    const invoice = made({
      kind: 'invoice',
      number: '1',
      issuedOn: today,
      dueOn: '2026-12-23',
      currency: 'EUR',
      lines: [],
      state: 'issued',
    });
    expect(isUpcoming(invoice, now, today)).toBe(false);
  });
});

describe('next step and last contact', () => {
  it('takes open tasks and planned events for steps, and cancelled ones not', () => {
    expect(isPlannedStep(task({}), now, today)).toBe(true);
    expect(isPlannedStep(event('2026-12-01'), now, today)).toBe(true);
    expect(isPlannedStep(event('2026-12-01', { status: 'cancelled' }), now, today)).toBe(false);
  });

  it('does not count an unanswered call as contact', () => {
    expect(isContactMade(call('reached'))).toBe(true);
    expect(isContactMade(call('no-answer'))).toBe(false);
  });

  it('counts an event only when it was held', () => {
    expect(isContactMade(event('2026-11-01', { status: 'held' }))).toBe(true);
    expect(isContactMade(event('2026-11-01'))).toBe(false);
  });
});

describe('order', () => {
  it('puts the overdue first, then the nearest, and tasks without a date last', () => {
    const [late, soon, some] = [
      task({ dueOn: '2026-11-01' }, 'late'),
      task({ dueOn: '2026-11-30' }, 'soon'),
      task({}, 'undated'),
    ];
    const sorted = [some, event('2026-11-25'), soon, late].sort(byNearest);
    expect(sorted.map((one) => one.id)).toEqual(['late', 'x', 'soon', 'undated']);
  });

  it('loses and reorders nothing when it groups by month', () => {
    const day = fc
      .tuple(fc.integer({ min: 2020, max: 2027 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15` as DateOnly);
    fc.assert(
      fc.property(fc.array(day), (days) => {
        const sorted = days.sort().reverse();
        const months = byMonth(sorted, (one) => one);
        expect(months.flatMap((month) => month.entries)).toEqual(sorted);
        expect(new Set(months.map(({ month }) => month)).size).toBe(months.length);
      }),
    );
  });
});
