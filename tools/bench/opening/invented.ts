import { type Account, newAccount } from '@/utils/core/account';
import { type Activity, type ActivityDraft, newActivity } from '@/utils/core/activity';
import { activityKinds } from '@/utils/core/activity-kinds';
import type { AccountId, ActivityId } from '@/utils/core/ids';
import { addDays, dateOf, type Instant } from '@/utils/core/time';

const TEXT =
  'The quarter closes with more orders than planned, two deliveries wait for parts and a visit is due before the week ends. '.repeat(
    6,
  );
const YEARS = 6;
const START = '2026-01-01T08:00:00.000Z' as Instant;

export function accountId(place: number): AccountId {
  return `bench-${String(place).padStart(6, '0')}` as AccountId;
}

export function addressOf(place: number): string {
  return `person${place}@firm${place}.example`;
}

/** Every third is an organization. */
export function inventAccount(place: number): Account {
  const kind = place % 3 === 0 ? 'organization' : 'contact';
  const name =
    kind === 'organization' ? `Firm ${place} Works GmbH` : `Person${place} Surname${place}`;
  const emails = [addressOf(place)];
  const phones = [`+34 900 ${String(place).padStart(6, '0')}`];
  const draft = { kind, name, emails, phones, description: TEXT.slice(0, 120) } as const;
  return newAccount(draft, accountId(place), START);
}

/**
 * The activity of this number in an account's history, of all kinds in turn: most of it done, spread
 * over six years, one in a hundred ahead.
 * @param now of the day the bench runs
 */
export function inventActivity(owner: number, place: number, size: number, now: Instant): Activity {
  const kind = activityKinds[place % activityKinds.length]!;
  const round = Math.floor(place / activityKinds.length);
  const ahead = round % 100 === 7;
  const days = ahead ? 1 + (place % 60) : -1 - Math.floor(((size - place) / size) * 365 * YEARS);
  const on = addDays(dateOf(now), days);
  const minute = String((place * 7) % 60).padStart(2, '0');
  const at = `${on}T${String(8 + (place % 9)).padStart(2, '0')}:${minute}:00.000Z` as Instant;
  const others = place % 5 < 2 ? [accountId(owner + 1 + (place % 3))] : [];
  const common = {
    title: `${kind} ${round}: ${TEXT.slice((place * 13) % 80, ((place * 13) % 80) + 40)}`,
    accountIds: [accountId(owner), ...others],
  };
  const id = (number: number) => `bench-${owner}-${number}` as ActivityId;
  const own = ownFields();
  return newActivity({ ...common, ...own } as ActivityDraft, id(place), at);

  function ownFields(): Record<string, unknown> {
    const euros = { amount: 10_000 + place, currency: 'EUR' };
    const line = { description: TEXT.slice(0, 50), discountPercent: 0, taxPercent: 21 };
    const lines = [1, 2, 3].map((quantity) => ({ ...line, quantity, unitPrice: 12_345 }));
    const paper = { number: `${owner}-${place}`, issuedOn: on, currency: 'EUR', lines };
    switch (kind) {
      case 'event': {
        const times = { startsAt: at, endsAt: at, allDay: false, location: 'Valencia' };
        return { kind, ...times, status: ahead ? 'planned' : 'held' };
      }
      case 'task':
        return { kind, priority: 'normal', dueOn: on, status: ahead ? 'open' : 'done' };
      case 'call':
        return { kind, direction: 'in', calledAt: at, minutes: 5, outcome: 'reached' };
      case 'note':
        return { kind, notedAt: at, text: TEXT.slice(0, 300) };
      case 'email': {
        const addresses = { from: addressOf(owner), to: ['we@bench.example'] };
        return { kind, direction: 'in', sentAt: at, ...addresses, text: TEXT };
      }
      case 'opportunity': {
        const way = { pipeline: 'sales', stage: 'meeting', probability: 50 };
        const end = ahead ? { status: 'open' } : { status: 'won', closedOn: on };
        return { kind, ...way, ...end, amount: euros, openedOn: on };
      }
      case 'project':
        return { kind, status: ahead ? 'active' : 'archived', stage: 'Build', startOn: on };
      case 'estimate':
        return { kind, ...paper, status: ahead ? 'sent' : 'accepted' };
      case 'invoice':
        return { kind, ...paper, dueOn: addDays(on, 30), state: 'issued' };
      case 'payment': {
        const invoice = place - 1;
        // One in twenty is left open.
        const paid = round % 20 === 3 ? 100 : 89_625;
        const sum = { amount: paid, currency: 'EUR' };
        return { kind, amount: sum, receivedOn: on, method: 'transfer', invoiceId: id(invoice) };
      }
    }
  }
}
