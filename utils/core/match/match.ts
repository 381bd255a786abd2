import type { Deception } from '../detect/deception';
import type { AccountId } from '../ids';

/** Why a mention was paired with an account. */
export type Reason =
  | { kind: 'address' }
  | { kind: 'domain'; domain: string }
  | { kind: 'name'; name: string }
  /** Named in what the page says of itself where no reader sees it. */
  | { kind: 'stated'; name: string }
  /** The page itself is at one of the organization's domains. */
  | { kind: 'site'; domain: string }
  | { kind: 'phone'; number: string }
  | { kind: 'vat'; number: string }
  /** The user has said so, on this site. */
  | { kind: 'chosen' }
  | { kind: 'unknown' };

/** One address, company name or number on a page, or the page's own domain, and whom it stands for. What the panel's "On this page" draws. */
export interface Match {
  /** The same for every mention of the same thing on a page: `email:jane@acme.example`, `name:acme`, `phone:711123456`, `site:acme.example`. */
  key: string;
  kind: 'email' | 'name' | 'phone' | 'vat' | 'site';
  /** The normalised address, the name or number as the page writes it, or the domain. */
  text: string;
  /** Nobody, one, or several to choose from. */
  accountIds: AccountId[];
  reason: Reason;
  /** 0 to 1. */
  confidence: number;
  /** Only for what no account has: what a new contact or, of a name, a new organization would be made of. */
  proposal?: Proposal;
}

export interface Proposal {
  name: string;
  /** The organization that the address's domain belongs to, if exactly one does. */
  organizationId?: AccountId;
  /** Why the address may not be what it looks like. */
  deception?: Deception;
  /** Where the signature beside the address says so. */
  role?: string;
  company?: string;
  /** The registrable domain of the address or, of a name, of the page; absent for free mail. */
  domain?: string;
}
