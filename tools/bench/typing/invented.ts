import { type Account, newAccount } from '@/utils/core/account';
import type { AccountId, RelationId } from '@/utils/core/ids';
import { newRelation, type Relation } from '@/utils/core/relation';
import type { Instant } from '@/utils/core/time';
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

/** As random as those of the product, but the same in every run: what is written twice is there once. */
function inventId<Id extends string>(place: number, of: 'account' | 'relation'): Id {
  const random = randomFrom(2 * place + (of === 'account' ? 0 : 1));
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

function minuteOf(place: number): Instant {
  return new Date(FIRST + place * MINUTE).toISOString() as Instant;
}
