import type { Account } from '../core/account';
import type { Activity, ActivityKind } from '../core/activity';
import { COMPANY_ID, type Company, startingCompany } from '../core/company';
import type { AccountId } from '../core/ids';
import type { Member } from '../core/member';
import type { Pipeline } from '../core/pipeline';
import { memberAtKeyboard } from './activities';
import { affiliationOf } from './affiliation';
import { type OpenInvoice, openInvoices } from './open-invoices';
import type { Store, World } from './ports';

/** What a new activity of an account takes its first values from. */
export interface NewActivityContext {
  account: Account;
  /** The account and, of a contact, the organization it works for. */
  accountIds: AccountId[];
  /** The member at the keyboard, or empty. */
  ownerId: string;
  me?: Member;
  from?: Activity;
  company: Company;
  pipelines: Pipeline[];
  /** Of these accounts, the one due first at the top; only for a payment. */
  openInvoices: OpenInvoice[];
}

/** What is to be made, for whom, and out of which activity. */
interface Wanted {
  kind: ActivityKind;
  accountId: string;
  from?: string;
}

/** `undefined` where there is no such account (any more). */
export async function newActivityContext(
  store: Store,
  world: World,
  { kind, accountId, from: fromId }: Wanted,
): Promise<NewActivityContext | undefined> {
  const account = await store.get('account', accountId);
  if (!account) return undefined;
  const [affiliation, me, from, company, pipelines] = await Promise.all([
    affiliationOf(store, account),
    memberAtKeyboard(store),
    fromId ? store.get('activity', fromId) : undefined,
    ownCompany(store, world),
    store.all('pipeline'),
  ]);
  const organization = affiliation ? [affiliation.organization.id] : [];
  const accountIds = from ? from.accountIds : [account.id, ...organization];
  const paid = kind === 'payment' ? await payable(store, world, accountIds, from) : [];
  return {
    account,
    accountIds,
    ownerId: me?.id ?? '',
    company,
    pipelines: pipelines.sort((a, b) => a.rank - b.rank),
    openInvoices: paid,
    ...(from && { from }),
    ...(me && { me }),
  };
}

/** As the user has set it, or as everyone starts. */
export async function ownCompany(store: Store, world: World): Promise<Company> {
  return (await store.get('company', COMPANY_ID)) ?? startingCompany(world.now());
}

function payable(store: Store, world: World, accountIds: AccountId[], from: Activity | undefined) {
  const chosen = from?.kind === 'payment' ? from.invoiceId : from?.id;
  return openInvoices(store, accountIds, world.today(), chosen ? { invoiceId: chosen } : {});
}
