import type { Store, World } from '@/utils/app/ports';
import { type AccountDraft, newAccount } from '@/utils/core/account';
import { type ActivityDraft, newActivity } from '@/utils/core/activity';
import { newCategory } from '@/utils/core/category';
import { editOf } from '@/utils/core/change';
import type { AccountId, ActivityId, CategoryId, MemberId, RelationId } from '@/utils/core/ids';
import { newMember } from '@/utils/core/member';
import { newRelation, type RelationDraft } from '@/utils/core/relation';
import type { DateOnly, Instant } from '@/utils/core/time';
import { createMemoryStore } from '../fakes/memory-store';

export const now = '2026-11-23T12:00:00.000Z' as Instant;
export const today = '2026-11-23' as DateOnly;

/** A world that stands still at noon of 23 November 2026. */
export function stillWorld(): World {
  let made = 0;
  return { now: () => now, today: () => today, newId: () => `new-${++made}` };
}

export function addAccount(store: Store, id: string, draft: AccountDraft): Promise<void> {
  return store.edit([editOf('account', undefined, newAccount(draft, id as AccountId, now))!]);
}

export function addRelation(
  store: Store,
  id: string,
  draft: Omit<RelationDraft, 'contactId' | 'organizationId'> & {
    contactId: string;
    organizationId: string;
  },
): Promise<void> {
  const relation = newRelation(draft as RelationDraft, id as RelationId, now);
  return store.edit([editOf('relation', undefined, relation)!]);
}

/** @param fields of the kind; the account is Acme where none is given. The id is the title with hyphens. */
export function addActivity(
  store: Store,
  title: string,
  fields: Record<string, unknown>,
): Promise<void> {
  const id = title.replaceAll(' ', '-');
  const draft = { title, accountIds: ['acme'], ...fields } as unknown as ActivityDraft;
  return store.edit([editOf('activity', undefined, newActivity(draft, id as ActivityId, now))!]);
}

/** One line without tax, issued in October. */
export function invoiceOf(amount: number, fields: Record<string, unknown> = {}) {
  const line = { description: 'Work', quantity: 1, discountPercent: 0, taxPercent: 0 };
  return {
    kind: 'invoice',
    number: 'R-1',
    issuedOn: '2026-10-01',
    dueOn: '2026-12-01',
    currency: 'EUR',
    lines: [{ ...line, unitPrice: amount }],
    state: 'issued',
    ...fields,
  };
}

/**
 * Acme (a customer of Mar's) with Jane, its buyer, and Globex, where she worked before; both
 * organizations and Jane's colleague Otto share one address.
 */
export async function smallCrm(store: Store = createMemoryStore()): Promise<Store> {
  const shared = 'office@acme.example';
  const customer = { name: 'Customer', tone: 'green', rank: 0 } as const;
  await store.edit([
    editOf('category', undefined, newCategory(customer, 'customer' as CategoryId, now))!,
    editOf('member', undefined, newMember({ name: 'Mar Solà', me: true }, 'mar' as MemberId, now))!,
  ]);
  await addAccount(store, 'acme', {
    kind: 'organization',
    name: 'Acme Tools Ltd',
    domains: ['acme.example'],
    emails: [shared],
    websites: ['acme.example'],
    categoryId: 'customer' as CategoryId,
    ownerId: 'mar' as MemberId,
  });
  await addAccount(store, 'globex', { kind: 'organization', name: 'Globex', emails: [shared] });
  await addAccount(store, 'otto', { kind: 'contact', name: 'Otto Renz', emails: [shared] });
  await addAccount(store, 'jane', {
    kind: 'contact',
    name: 'Jane Doe',
    emails: ['jane@acme.example'],
    phones: ['+34 911 222 333'],
  });
  await addRelation(store, 'r1', {
    contactId: 'jane',
    organizationId: 'acme',
    role: 'Buyer',
    main: true,
  });
  await addRelation(store, 'r2', {
    contactId: 'jane',
    organizationId: 'globex',
    role: 'Intern',
    former: true,
  });
  return store;
}
