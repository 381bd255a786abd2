import type { Account, PostalAddress } from '../core/account';
import type { Activity, Paper } from '../core/activity';
import type { Company } from '../core/company';
import type { InvoiceBalance } from '../core/invoice';
import { ownCompany } from './new-activity';
import { balanceOf } from './open-money';
import type { Store, World } from './ports';

/** An estimate or invoice with all that stands on its sheet. */
export interface PrintedPaper {
  paper: Paper;
  company: Company;
  /** Whom it is made out to: its organization, else its contact. */
  recipient?: Account;
  /** The contact at that organization. */
  attention?: Account;
  /** Where it is sent to: the billing address, else the first. */
  address?: PostalAddress;
  /** Only of an invoice. */
  balance?: InvoiceBalance;
}

/** `undefined` where there is no such activity (any more), `not-paper` where it has no lines. */
export async function printedPaper(
  store: Store,
  world: World,
  id: string,
): Promise<PrintedPaper | 'not-paper' | undefined> {
  const paper = await store.get('activity', id);
  if (!paper) return undefined;
  if (!isPaper(paper)) return 'not-paper';
  const [company, found, balance] = await Promise.all([
    ownCompany(store, world),
    store.getMany('account', paper.accountIds),
    paper.kind === 'invoice' ? balanceOf(store, paper, world.today()) : undefined,
  ]);
  const accounts = found.filter((one) => one !== undefined);
  const recipient = accounts.find(({ kind }) => kind === 'organization') ?? accounts[0];
  const attention = accounts.find((one) => one.kind === 'contact' && one !== recipient);
  const addresses = recipient?.addresses ?? [];
  const address = addresses.find(({ label }) => label === 'billing') ?? addresses[0];
  return {
    paper,
    company,
    ...(recipient && { recipient }),
    ...(attention && { attention }),
    ...(address && { address }),
    ...(balance && { balance }),
  };
}

function isPaper(of: Activity): of is Paper {
  return of.kind === 'estimate' || of.kind === 'invoice';
}
