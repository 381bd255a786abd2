import type { Account } from '../account';
import type { CustomField } from '../custom-field';
import type { Money } from '../money';
import { addressLine } from '../postal-address';
import type { Cell } from './csv';

/** In units of the currency, with a point and without its name. */
export type AmountText = (of: Money) => string;

/** What is said of an account by other records. */
export interface AccountAround {
  category: string;
  owner: string;
  /** Of a contact's main relation. */
  organization: string;
  role: string;
}

const HEADERS = [
  'ID',
  'Kind',
  'Name',
  'Given name',
  'Family name',
  'Organization',
  'Role',
  'Category',
  'Owner',
  'E-mail',
  'Other e-mails',
  'Phone',
  'Other phones',
  'Website',
  'Other websites',
  'Street',
  'Postal code',
  'City',
  'Region',
  'Country',
  'Other addresses',
  'VAT number',
  'Domains',
  'Social links',
  'Aliases',
  'Tags',
  'Description',
  'Created at',
  'Updated at',
];

/** Stable and in English, whatever Ficha speaks, so that what reads the file keeps working. */
export function accountHeaders(fields: readonly CustomField[]): string[] {
  return [...HEADERS, ...fields.map(({ name }) => name)];
}

/** @param nameOf of a member, for custom fields that name one */
export function accountRow(
  of: Account,
  around: AccountAround,
  fields: readonly CustomField[],
  nameOf: (memberId: string) => string,
  amountText: AmountText,
): Cell[] {
  const [email, ...emails] = of.emails.map(({ address }) => address);
  const [phone, ...phones] = of.phones.map(({ number }) => number);
  const [website, ...websites] = of.websites.map(({ url }) => url);
  const [address, ...addresses] = of.addresses;
  return [
    of.id,
    of.kind,
    of.name,
    of.kind === 'contact' ? of.givenName : '',
    of.kind === 'contact' ? of.familyName : '',
    around.organization,
    around.role,
    around.category,
    around.owner,
    email,
    several(emails),
    phone,
    several(phones),
    website,
    several(websites),
    address?.street,
    address?.postalCode,
    address?.city,
    address?.region,
    address?.country,
    several(addresses.map((one) => addressLine(one, one.country))),
    of.vatNumber,
    several(of.kind === 'organization' ? of.domains : []),
    several(of.socials.map(({ url }) => url)),
    several(of.aliases),
    several(of.tags),
    of.description,
    of.createdAt,
    of.updatedAt,
    ...fields.map(({ id, type }) => {
      const value = of.custom[id];
      if (typeof value === 'object') return `${amountText(value)} ${value.currency}`;
      return type === 'member' && typeof value === 'string' ? nameOf(value) : value;
    }),
  ];
}

export function several(texts: readonly string[]): string {
  return texts.join('; ');
}
