import { normalizeDomain } from '../domain';
import { addressTaker } from './address-taker';
import {
  domainsIn,
  emailsIn,
  namesIn,
  phonesIn,
  tagsIn,
  urlsIn,
  type Values,
  valuesOf,
} from './cell-values';
import { keptLabel } from './header-labels';
import type { RowFault } from './imported-row';
import type { ColumnMatch, Target } from './matching';
import { problem, type RowDraft, type Taker } from './row-draft';
import { networkOf } from './social';

/** The usual label of an address or number of which nobody says what it is for. */
const USUAL = 'work';

/**
 * How the cells of one column are taken.
 * @param group of the columns that make one address
 * @param name under which a custom value is kept
 */
export function takerOf(match: ColumnMatch, header: string, group: number, name: string): Taker {
  const { target, label, labelColumn, separator } = match;
  const labelOf = (cells: readonly string[]): string => {
    const written = labelColumn === undefined ? '' : keptLabel(cells[labelColumn] ?? '');
    return written || label || USUAL;
  };
  /** What is good of several values; the others are named. */
  const sound = ({ good, bad }: Values, fault: RowFault, draft: RowDraft): string[] => {
    for (const value of bad) draft.problems.push(problem(draft.row, fault, header, value));
    return good;
  };
  switch (target) {
    case 'email':
      return (text, draft, cells) => {
        for (const address of sound(emailsIn(text), 'bad-email', draft)) {
          draft.emails.push({ label: labelOf(cells), address });
        }
      };
    case 'phone':
      return (text, draft, cells) => {
        for (const number of sound(phonesIn(text, separator), 'bad-phone', draft)) {
          draft.phones.push({ label: labelOf(cells), number });
        }
      };
    case 'website':
      return (text, draft, cells) => {
        for (const url of sound(urlsIn(text, separator), 'bad-url', draft)) {
          draft.websites.push({ label: labelOf(cells), url });
        }
      };
    case 'social':
      return (text, draft) => {
        // A bare name at a network says something too, though nobody can follow it.
        const { good, bad } = urlsIn(text, separator);
        for (const url of [...good, ...bad]) {
          draft.socials.push({ label: label ?? networkOf(url) ?? 'other', url });
        }
      };
    case 'street':
    case 'postalCode':
    case 'city':
    case 'region':
    case 'country':
      return addressTaker(target, group, labelOf, separator);
    case 'custom':
      return (text, draft) => draft.custom.push([name, text]);
    default:
      return plainTaker(target, separator);
  }
}

function plainTaker(target: Target, separator: string | undefined): Taker {
  switch (target) {
    case 'name':
      return (text, draft) => {
        draft.name ||= text;
      };
    case 'givenName':
      return (text, draft) => draft.given.push(text);
    case 'familyName':
      return (text, draft) => draft.family.push(text);
    case 'organization':
      return (text, draft) => draft.organizations.push(...namesIn(text, separator));
    case 'role':
      return (text, draft) => draft.roles.push(...valuesOf(text, /\n| ::: |;/, separator));
    case 'organizationDomain':
      return (text, draft) => {
        draft.organizationDomains.push(...domainsIn(text, separator).map(normalizeDomain));
      };
    case 'domain':
      return (text, draft) => {
        draft.domains.push(...domainsIn(text, separator).map(normalizeDomain));
      };
    case 'tags':
      return (text, draft) => {
        const tags = tagsIn(text, separator);
        draft.tags.push(...(separator ? tags : tags.flatMap(keptTag)));
      };
    case 'aliases':
      return (text, draft) => draft.aliases.push(...namesIn(text, separator));
    case 'vatNumber':
    case 'category':
    case 'owner':
      return (text, draft) => {
        draft[target] ||= text;
      };
    case 'description':
      return (text, draft) => draft.descriptions.push(text);
    case 'note':
      return (text, draft) => draft.notes.push(text);
    case 'kind':
      return (text, draft) => {
        if (ORGANIZATION.test(text)) draft.kind = 'organization';
        else if (CONTACT.test(text)) draft.kind = 'contact';
      };
    default:
      return () => {};
  }
}

const ORGANIZATION =
  /^(?:organi[sz]ation|company|account|empresa|organizaci[oó]n|firma|unternehmen|1)$/i;
const CONTACT = /^(?:contact|person|people|individual|contacto|persona|kontakt|2)$/i;

/** Groups that Google puts everybody in. */
const SYSTEM_GROUP = /^\* (?:my ?contacts|other ?contacts|starred)$/i;

function keptTag(text: string): string[] {
  if (!text.startsWith('* ')) return [text];
  return SYSTEM_GROUP.test(text) ? [] : [text.slice(2)];
}
