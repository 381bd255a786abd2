import type { Account } from '../core/account';
import type { Activity } from '../core/activity';
import type { Edit, Json } from '../core/change';
import { isSampleId } from '../core/ids';
import type { Member } from '../core/member';
import type { Relation } from '../core/relation';

/** Which of the user's own records hang only on sample accounts. */
export const wouldBeLost = {
  activity: ({ id, accountIds }: Activity) => !isSampleId(id) && accountIds.every(isSampleId),
  relation: ({ id, contactId, organizationId }: Relation) =>
    !isSampleId(id) && (isSampleId(contactId) || isSampleId(organizationId)),
};

interface Records {
  members: readonly Member[];
  accounts: readonly Account[];
  relations: readonly Relation[];
  activities: readonly Activity[];
}

/** The edits after which no record of the user's own names a sample one. */
export function partingEdits({ members, accounts, relations, activities }: Records): Edit[] {
  const gone = [
    ...relations.filter(wouldBeLost.relation).map(({ id }) => tombstone('relation', id)),
    ...activities.filter(wouldBeLost.activity).map(({ id }) => tombstone('activity', id)),
  ];
  const kept = activities.filter((one) => !isSampleId(one.id) && !wouldBeLost.activity(one));
  const sample = new Set<unknown>(members.map(({ id }) => id).filter(isSampleId));
  return [
    ...gone,
    ...accounts
      .filter(({ id }) => !isSampleId(id))
      .flatMap((account) => edit('account', account.id, withoutMembers(account, sample))),
    ...kept.flatMap((one) => edit('activity', one.id, withoutSample(one))),
  ];
}

type Fields = { [field: string]: Json };

function withoutSample(activity: Activity): Fields {
  const { accountIds, links, ownerId } = activity;
  const invoiceId = activity.kind === 'payment' ? activity.invoiceId : undefined;
  return {
    ...(accountIds.some(isSampleId) ? { accountIds: accountIds.filter(isOwn) } : {}),
    ...(links.some(isSampleId) ? { links: links.filter(isOwn) } : {}),
    ...(invoiceId && isSampleId(invoiceId) ? { invoiceId: null } : {}),
    ...withoutOwner(ownerId),
  };
}

/** Custom fields too, those the user has removed included: they may come back. */
function withoutMembers({ ownerId, custom }: Account, sample: ReadonlySet<unknown>): Fields {
  const named = Object.entries(custom).filter(([, value]) => sample.has(value));
  return {
    ...withoutOwner(ownerId),
    ...Object.fromEntries(named.map(([id]) => [`custom.${id}`, null])),
  };
}

function withoutOwner(ownerId: string | undefined): Fields {
  return ownerId && isSampleId(ownerId) ? { ownerId: null } : {};
}

function isOwn(id: string): boolean {
  return !isSampleId(id);
}

function tombstone(table: Edit['table'], id: string): Edit {
  return { table, id, fields: { deleted: true } };
}

function edit(table: Edit['table'], id: string, fields: Fields): Edit[] {
  return Object.keys(fields).length > 0 ? [{ table, id, fields }] : [];
}
