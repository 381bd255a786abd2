import { type Account, newAccount } from '@/utils/core/account';
import { type Activity, type ActivityDraft, newActivity } from '@/utils/core/activity';
import type { AccountId, ActivityId, RelationId } from '@/utils/core/ids';
import { newRelation, type Relation } from '@/utils/core/relation';
import type { DateOnly, Instant } from '@/utils/core/time';
import type { Somebody } from '../lookup/crowd';
import { randomFrom } from '../lookup/random';

const FIRST = Date.UTC(2024, 0, 1);
const MINUTE = 60_000;
const NOTE = 'Asked for the new price list; prefers to be called before noon.';

/** Of the account at this place: no two have the same. */
export function phoneOf(place: number): string {
  return `+34 6${String((place * 7_919) % 100_000_000).padStart(8, '0')}`;
}

/** With what most accounts have; later places were changed later. */
export function inventAccount({ name, address }: Somebody, place: number): Account {
  const isFirm = address.startsWith('info@');
  const common = { name, emails: [address], phones: [phoneOf(place)], description: NOTE };
  const own = isFirm
    ? { kind: 'organization' as const, domains: [address.slice(address.indexOf('@') + 1)] }
    : { kind: 'contact' as const };
  return newAccount({ ...common, ...own }, inventId<AccountId>(place, 'account'), minuteOf(place));
}

export function inventRelation(contact: Account, organization: Account, place: number): Relation {
  const pair = { contactId: contact.id, organizationId: organization.id };
  const id = inventId<RelationId>(place, 'relation');
  return newRelation({ ...pair, role: 'Purchasing', main: true }, id, minuteOf(place));
}

/** Invoices and estimates of the last years, a thousand of each a year. */
export const PAPERS = 10_000;
const PAPERS_A_YEAR = 1_000;

/** Of the paper at this place, in the series that Ficha starts with. */
export function paperNumberOf(place: number, year: number): string {
  const ofKind = Math.floor(place / 2);
  const issued = year - Math.floor(ofKind / PAPERS_A_YEAR);
  const running = String((ofKind % PAPERS_A_YEAR) + 1).padStart(4, '0');
  return `${place % 2 ? 'E-' : ''}${issued}-${running}`;
}

/** @param owner place of the account it is for */
export function inventPaper(place: number, year: number, owner: number): Activity {
  const issued = year - Math.floor(place / 2 / PAPERS_A_YEAR);
  const common = {
    title: 'Chairs for the dining room',
    accountIds: [inventId<AccountId>(owner, 'account')],
    number: paperNumberOf(place, year),
    issuedOn: `${issued}-01-01` as DateOnly,
    currency: 'EUR',
    lines: [
      { description: 'Chair', quantity: 4, unitPrice: 8_900, discountPercent: 0, taxPercent: 21 },
    ],
  };
  const draft: ActivityDraft =
    place % 2
      ? { ...common, kind: 'estimate', status: 'sent' }
      : { ...common, kind: 'invoice', state: 'issued', dueOn: `${issued}-02-01` as DateOnly };
  return newActivity(draft, inventId<ActivityId>(place, 'paper'), minuteOf(place));
}

/** As random as those of the product, but the same in every run: what is written twice is there once. */
function inventId<Id extends string>(place: number, of: 'account' | 'relation' | 'paper'): Id {
  const random = randomFrom(SEEDS[of](place));
  const bits = () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  const hex = bits() + bits() + bits() + bits();
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20)].join('-') as Id;
}

const SEEDS = {
  account: (place: number) => 2 * place,
  relation: (place: number) => 2 * place + 1,
  paper: (place: number) => -1 - place,
};

function minuteOf(place: number): Instant {
  return new Date(FIRST + place * MINUTE).toISOString() as Instant;
}
