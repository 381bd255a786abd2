import ICAL from 'ical.js';
import type { Account, PostalAddress } from '../account';
import type { AccountAround } from './account-rows';

// RFC 6350 allows 75 bytes a line; ical.js 2.2 does not count the space that continues one.
ICAL.foldLength = 74;

/** What vCard calls the labels of ours that it knows; others are kept as they are where they may be. */
const TYPES: Record<string, string> = { mobile: 'cell', main: 'voice' };
const TYPE = /^[a-z0-9-]+$/i;

/** One card of vCard 4.0 (RFC 6350) with its end. An id makes the same UID each time. */
export function vcard(of: Account, around: AccountAround): string {
  const card = new ICAL.Component('vcard');
  const add = (name: string, value: unknown, label = '') => {
    const property = new ICAL.Property(name, card);
    property.setValue(value as string);
    const type = TYPES[label] ?? label;
    if (TYPE.test(type)) property.setParameter('type', type);
    card.addProperty(property);
  };
  const person = of.kind === 'contact';
  add('version', '4.0');
  add('uid', `${of.id}@ficha`);
  add('kind', person ? 'individual' : 'org');
  add('fn', of.name);
  if (person) add('n', [of.familyName ?? '', of.givenName ?? '', '', '', '']);
  const organization = person ? around.organization : of.name;
  // In parts, like the name: the one part is the whole name.
  if (organization) add('org', [organization]);
  if (person && around.role) add('title', around.role);
  for (const { address, label } of of.emails) add('email', address, label);
  for (const { number, label } of of.phones) add('tel', number, label);
  for (const address of of.addresses) add('adr', parts(address), address.label);
  for (const { url, label } of [...of.websites, ...of.socials]) add('url', url, label);
  if (of.description) add('note', of.description);
  const categories = [around.category, ...of.tags].filter(Boolean);
  if (categories.length > 0) {
    const property = new ICAL.Property('categories', card);
    property.setValues(categories);
    card.addProperty(property);
  }
  add('rev', of.updatedAt.replace(/\.\d+/, ''));
  return `${card.toString()}\r\n`;
}

/** Box and extended address are left empty, as the standard asks. */
function parts(of: PostalAddress): string[] {
  return ['', '', of.street, of.city, of.region, of.postalCode, of.country];
}
