import { isEmailAddress, normalizeEmail } from '../email-address';
import { cardLabel } from '../formats/card-labels';
import { readWebAddress } from '../web-address';
import { countryCode } from './country-code';
import { problem, type RowDraft } from './row-draft';
import { networkOf } from './social';

/** One property of a card, its values as the parser gives them: one that is in parts is a list, as may be its parts. */
export interface CardProperty {
  name: string;
  types: string[];
  values: CardValue[];
}

/** A text, or parts of one. */
export type CardValue = string | CardValue[];

/** Puts what a property says into the draft. @param label as another property names it */
export function takeProperty(
  property: CardProperty,
  label: string | undefined,
  draft: RowDraft,
): void {
  const { name, types, values } = property;
  const text = joined(values, ',');
  if (text === '' && name !== 'N' && name !== 'ADR' && name !== 'ORG') return;
  const labelled = () => cardLabel(types, label);
  switch (name) {
    case 'FN':
      draft.name ||= text;
      return;
    case 'N':
      takeName(values, draft);
      return;
    case 'NICKNAME':
      draft.aliases.push(...values.map(flat).filter(Boolean));
      return;
    case 'ORG':
      takeOrganization(values, draft);
      return;
    case 'TITLE':
      // What somebody is called stands before what they do.
      draft.roles.unshift(text);
      return;
    case 'ROLE':
      draft.roles.push(text);
      return;
    case 'EMAIL': {
      const address = normalizeEmail(text);
      if (isEmailAddress(address)) draft.emails.push({ label: labelled(), address });
      else draft.problems.push(problem(draft.row, 'bad-email', name, text));
      return;
    }
    case 'TEL': {
      const number = text.replace(/^tel:/i, '').trim();
      if (/\d.*\d.*\d/.test(number)) draft.phones.push({ label: labelled(), number });
      else draft.problems.push(problem(draft.row, 'bad-phone', name, text));
      return;
    }
    case 'ADR':
      takeAddress(values, labelled(), draft);
      return;
    case 'URL':
    case 'X-SOCIALPROFILE':
    case 'SOCIALPROFILE':
      takeUrl(name, text, labelled(), draft);
      return;
    case 'NOTE':
      draft.descriptions.push(text);
      return;
    case 'CATEGORIES':
      draft.tags.push(...values.map(flat).filter((tag) => tag && tag !== 'myContacts'));
      return;
    case 'BDAY':
      draft.custom.push(['Birthday', text]);
  }
}

/** RFC 6350, 6.2.2: family, given and additional names, then what stands before and behind. */
function takeName([value = []]: readonly CardValue[], draft: RowDraft): void {
  const [family, given, additional] = partsOf(value);
  draft.given.push(...[given, additional].flatMap((part) => flat(part) || []));
  draft.family.push(...[flat(family)].filter(Boolean));
}

/** Its units follow the organization's name. */
function takeOrganization([value = []]: readonly CardValue[], draft: RowDraft): void {
  const [name, ...units] = partsOf(value).map(flat);
  if (name) draft.organizations.push(name);
  const unit = units.filter(Boolean).join(', ');
  if (unit) draft.custom.push(['Department', unit]);
}

/** RFC 6350, 6.3.1: box, extended address, street, city, region, postal code, country. */
function takeAddress([value = []]: readonly CardValue[], label: string, draft: RowDraft): void {
  const [box, extended, street, city = '', region = '', postalCode = '', country = ''] =
    partsOf(value).map(flat);
  const code = countryCode(country);
  const address = {
    label,
    street: [street, extended, box].filter(Boolean).join('\n'),
    city,
    region: code ? region : [region, country].filter(Boolean).join(', '),
    postalCode,
    country: code,
  };
  const { label: _, ...parts } = address;
  if (Object.values(parts).some(Boolean)) draft.addresses.push([address]);
}

function takeUrl(name: string, text: string, label: string, draft: RowDraft): void {
  const url = readWebAddress(text);
  const network = networkOf(text);
  if (network) draft.socials.push({ label: network, url: url ?? text });
  else if (name !== 'URL') draft.socials.push({ label, url: url ?? text });
  else if (url) draft.websites.push({ label, url });
  else draft.problems.push(problem(draft.row, 'bad-url', name, text));
}

function partsOf(value: CardValue): CardValue[] {
  return Array.isArray(value) ? value : [value];
}

function flat(value: CardValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value.trim() : joined(value, ', ');
}

/** Of a text that the parser took for several: commas that should have been escaped. */
function joined(values: readonly CardValue[], comma: string): string {
  return values
    .map((value) => (typeof value === 'string' ? value : joined(value, comma)))
    .join(comma)
    .trim();
}
