import type { Account } from '../core/account';
import type { Understood } from '../core/detect/understood';
import { nameFromEmail } from '../core/email-address';
import { readTyped } from '../core/typed-account';

/** What a new account would be made of. */
export interface ProposedAccount {
  name: string;
  /** An organization's; empty where none was read. */
  domain: string;
}

/** A person where somebody's address was read, an organization where only a company was. */
export function proposedKind({
  person,
  company,
  emails,
  websites,
  page,
}: Understood): Account['kind'] {
  if (person?.email) return 'contact';
  if (company) return 'organization';
  if (emails.length > 0 || person) return 'contact';
  return websites.length > 0 || page ? 'organization' : 'contact';
}

export function proposedAccount(said: Understood, kind: Account['kind']): ProposedAccount {
  const { person, company, name = '', emails } = said;
  const address = emails[0]?.address ?? '';
  if (kind === 'contact') {
    return { name: person?.name ?? (name || nameFromEmail(address)), domain: '' };
  }
  const site = said.websites[0] ?? said.page ?? '';
  const read = [address, site].map((one) => readTyped(one, kind)).find(({ domain }) => domain);
  return { name: company || name || read?.name || '', domain: read?.domain ?? '' };
}
