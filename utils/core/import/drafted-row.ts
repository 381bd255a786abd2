import type { PostalAddress } from '../account';
import { nameFromEmail } from '../email-address';
import { fullName } from '../full-name';
import { isFreeMail } from '../match/free-mail';
import type { ImportedAccount, ImportedPlace, ImportedRow, RowProblem } from './imported-row';
import { problem, type RowDraft } from './row-draft';

export interface ReadRow {
  row?: ImportedRow;
  problems: RowProblem[];
}

/** What a draft comes to: a contact and where they work, or an organization. */
export function rowOfDraft(draft: RowDraft, kind: 'contact' | 'organization'): ReadRow {
  const about = draft.kind ?? kind;
  const row = about === 'contact' ? contactRow(draft) : organizationRow(draft);
  const { problems } = draft;
  if (row) return { row, problems };
  return { problems: [...problems, problem(draft.row, 'no-name')] };
}

function contactRow(draft: RowDraft): ImportedRow | undefined {
  const givenName = draft.given.join(' ');
  const familyName = draft.family.join(' ');
  const [email] = draft.emails;
  const said = draft.name || fullName({ givenName, familyName });
  // A company in an address book of people is one that has no person.
  if (!said && draft.organizations.length > 0 && !draft.roles.some(Boolean)) {
    return organizationRow(draft);
  }
  const name = said || (email ? nameFromEmail(email.address) || email.address : '');
  if (!name) return undefined;
  const contact: ImportedAccount = {
    name,
    ...(givenName && { givenName }),
    ...(familyName && { familyName }),
    ...shared(draft),
  };
  return { row: draft.row, contact, organizations: places(draft), notes: draft.notes };
}

function organizationRow(draft: RowDraft): ImportedRow | undefined {
  const [first = ''] = draft.organizations;
  const domains = distinct([...draft.domains, ...draft.organizationDomains]);
  const name = draft.name || first || fullNameOf(draft) || domains[0] || '';
  if (!name) return undefined;
  const account: ImportedAccount = {
    name,
    ...shared(draft),
    ...(domains.length > 0 && { domains }),
  };
  return { row: draft.row, organizations: [{ account, role: '' }], notes: draft.notes };
}

function fullNameOf({ given, family }: RowDraft): string {
  return fullName({ givenName: given.join(' '), familyName: family.join(' ') });
}

/** Roles go to the organizations in their order; where they are not as many, they are all of the first. */
function places(draft: RowDraft): ImportedPlace[] {
  const domains = distinct([...draft.organizationDomains, ...draft.domains]);
  // An organization nobody names is called by its domain, unless everybody has an address there.
  const telling = domains.filter((domain) => !isFreeMail(domain)).slice(0, 1);
  const names = distinct(draft.organizations.length > 0 ? draft.organizations : telling);
  const { roles } = draft;
  const paired = roles.length <= 1 || roles.length === names.length;
  return names.map((name, at) => ({
    account: { name, ...(at === 0 && domains.length > 0 && { domains }) },
    role: (paired ? roles[at] : at === 0 ? roles.join('; ') : '') ?? '',
  }));
}

/** What contacts and organizations have alike; what is empty is left out. */
function shared(draft: RowDraft): Partial<ImportedAccount> {
  const said: Partial<ImportedAccount> = {};
  if (draft.emails.length > 0) said.emails = distinctBy(draft.emails, ({ address }) => address);
  if (draft.phones.length > 0) said.phones = distinctBy(draft.phones, ({ number }) => number);
  if (draft.websites.length > 0) said.websites = distinctBy(draft.websites, ({ url }) => url);
  if (draft.socials.length > 0) said.socials = distinctBy(draft.socials, ({ url }) => url);
  const addresses = draft.addresses.flat().filter(says);
  if (addresses.length > 0) said.addresses = addresses;
  if (draft.tags.length > 0) said.tags = distinct(draft.tags);
  if (draft.aliases.length > 0) said.aliases = distinct(draft.aliases);
  if (draft.vatNumber) said.vatNumber = draft.vatNumber;
  if (draft.category) said.category = draft.category;
  if (draft.owner) said.owner = draft.owner;
  if (draft.descriptions.length > 0) said.description = draft.descriptions.join('\n\n');
  // Not by setting: a column may be called as something every object has.
  if (draft.custom.length > 0) said.custom = Object.fromEntries(draft.custom);
  return said;
}

function says(address: Partial<PostalAddress>): boolean {
  const { street, postalCode, city, region, country } = address;
  return Boolean(street || postalCode || city || region || country);
}

function distinct(texts: readonly string[]): string[] {
  return texts.length < 2 ? [...texts] : [...new Set(texts)];
}

function distinctBy<T>(values: T[], key: (value: T) => string): T[] {
  if (values.length < 2) return values;
  const first = new Map<string, T>();
  for (const value of values) if (!first.has(key(value))) first.set(key(value), value);
  return [...first.values()];
}
