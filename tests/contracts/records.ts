import { type AccountDraft, newAccount } from '@/utils/core/account';
import { type ActivityDraft, newActivity } from '@/utils/core/activity';
import { type Edit, editOf } from '@/utils/core/change';
import type { AccountId, ActivityId, RelationId } from '@/utils/core/ids';
import type { Records, Table } from '@/utils/core/record';
import { newRelation, type RelationDraft } from '@/utils/core/relation';
import { type DateOnly, type Instant, instantOf } from '@/utils/core/time';

const START = Date.UTC(2026, 0, 1);

/** An instant that many minutes into 2026. */
export function minute(count: number): Instant {
  return instantOf(START + count * 60_000);
}

export function organization(id: string, draft: Partial<AccountDraft> = {}, at = minute(0)) {
  return newAccount({ name: id, ...draft, kind: 'organization' }, id as AccountId, at);
}

export function contact(id: string, draft: Partial<AccountDraft> = {}, at = minute(0)) {
  return newAccount({ name: id, ...draft, kind: 'contact' }, id as AccountId, at);
}

export function relation(
  id: string,
  contactId: string,
  organizationId: string,
  draft: Partial<RelationDraft> = {},
) {
  const ends = {
    contactId: contactId as AccountId,
    organizationId: organizationId as AccountId,
  };
  return newRelation({ ...draft, ...ends }, id as RelationId, minute(0));
}

export function note(id: string, accountIds: string[], at: Instant, links: string[] = []) {
  return activity(id, {
    kind: 'note',
    title: id,
    text: '',
    accountIds: accountIds as AccountId[],
    notedAt: at,
    links: links as ActivityId[],
  });
}

export function payment(id: string, accountIds: string[], on: string, invoiceId?: string) {
  return activity(id, {
    kind: 'payment',
    title: id,
    accountIds: accountIds as AccountId[],
    amount: { amount: 100, currency: 'EUR' },
    receivedOn: on as DateOnly,
    method: 'transfer',
    ...(invoiceId && { invoiceId: invoiceId as ActivityId }),
  });
}

export function activity(id: string, draft: ActivityDraft) {
  return newActivity(draft, id as ActivityId, minute(0));
}

/** The edit that makes a record. */
export function making<T extends Table>(table: T, record: Records[T]): Edit {
  return editOf(table, undefined, record)!;
}

export function makingAll<T extends Table>(table: T, records: Records[T][]): Edit[] {
  return records.map((record) => making(table, record));
}

export function deleting(table: Table, id: string, deleted = true): Edit {
  return { table, id, fields: { deleted } };
}

export function ids(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}
