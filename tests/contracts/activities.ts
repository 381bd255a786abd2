import type { ActivityDraft } from '@/utils/core/activity';
import type { AccountId } from '@/utils/core/ids';
import type { DateOnly } from '@/utils/core/time';
import { activity, minute } from './records';

/** The day of all that has no other. */
export const on = '2026-01-05' as DateOnly;
/** The title is the id. */
const common = (id: string, accountIds = ['lago']) => ({
  title: id,
  accountIds: accountIds as AccountId[],
});

export function invoice(id: string, amount = 100, state: 'draft' | 'issued' | 'void' = 'issued') {
  return activity(id, {
    ...common(id),
    kind: 'invoice',
    number: id,
    issuedOn: on,
    dueOn: on,
    currency: 'EUR',
    lines: [
      { description: 'x', quantity: 1, unitPrice: amount, discountPercent: 0, taxPercent: 0 },
    ],
    state,
  });
}

export function event(
  id: string,
  status: 'planned' | 'held',
  accountIds?: string[],
  at = minute(1),
) {
  const times = { startsAt: at, endsAt: at, allDay: false };
  return activity(id, { ...common(id, accountIds), kind: 'event', ...times, status });
}

export const task = (id: string, status: 'open' | 'in-progress' | 'done' | 'cancelled') =>
  activity(id, { ...common(id), kind: 'task', priority: 'normal', status, dueOn: on });

export const chance = (id: string, status: 'open' | 'won' | 'lost') =>
  activity(id, {
    ...common(id),
    ...{ kind: 'opportunity', pipeline: 'sales', stage: 'meeting', probability: 50, status },
    amount: { amount: 100, currency: 'EUR' },
    openedOn: on,
  } as ActivityDraft);

export const project = (id: string, status: 'active' | 'archived') =>
  activity(id, { ...common(id), kind: 'project', status, stage: '', startOn: on });

export const estimate = (
  id: string,
  status: 'draft' | 'sent' | 'accepted' | 'declined' | 'expired',
  number = id,
) =>
  activity(id, {
    ...common(id),
    ...{ kind: 'estimate', number, issuedOn: on, currency: 'EUR', lines: [], status },
  } as ActivityDraft);
