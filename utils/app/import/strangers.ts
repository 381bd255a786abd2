import { type Account, newAccount } from '../../core/account';
import { type Edit, editOf } from '../../core/change';
import { nameFromEmail } from '../../core/email-address';
import type { AccountId, MemberId, RelationId } from '../../core/ids';
import type { Person } from '../../core/import/imported-entry';
import { newRelation } from '../../core/relation';
import type { World } from '../ports';

/** Nobody reads what is sent there. */
const NOBODYS =
  /^(?:no-?_?reply|do-?_?not-?_?reply|mailer-daemon|postmaster|bounces?|notifications?|newsletters?)(?:[+.\d@_-]|$)/;

/** A contact made of an address, and what makes it. */
export interface MadeStranger {
  account: Account;
  edits: Edit[];
  /** Where its address says it works. */
  organizationId?: AccountId;
}

export function isSomebody({ address }: Person): boolean {
  return !NOBODYS.test(address);
}

/** The contact of an address nobody has, at the organization whose domain it is. */
export function madeOf(
  { address, name }: Person,
  organization: Account | undefined,
  ownerId: MemberId | undefined,
  world: World,
): MadeStranger {
  const draft = {
    kind: 'contact' as const,
    name: name || nameFromEmail(address) || address,
    emails: [address],
    ...(ownerId && { ownerId }),
  };
  const account = newAccount(draft, world.newId() as AccountId, world.now());
  const edits: Edit[] = [editOf('account', undefined, account)! as Edit];
  if (!organization) return { account, edits };
  const ends = { contactId: account.id, organizationId: organization.id, main: true };
  const relation = newRelation(ends, world.newId() as RelationId, world.now());
  edits.push(editOf('relation', undefined, relation)! as Edit);
  return { account, edits, organizationId: organization.id };
}
