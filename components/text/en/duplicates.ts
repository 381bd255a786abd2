import { pluralIn } from '../plural';

const plural = pluralIn('en');

export const duplicates = {
  title: 'Possible duplicates',
  about:
    'Accounts that may be the same one twice. Look at both, choose which one stays, and merge them: relations, history and every link come along.',
  searching: 'Looking through your accounts',
  stop: 'Stop',
  stopped: 'The search was stopped.',
  again: 'Search again',
  found: (count: number, text: string) =>
    plural(count, { one: `${text} pair to look at`, other: `${text} pairs to look at` }),
  none: 'No duplicates found',
  noneHint: 'No two accounts share an address, a number, a domain or a name.',
  more: 'Show more',
  reasons: {
    'same-email': (value: string) => `Same address: ${value}`,
    'same-vat': (value: string) => `Same VAT number: ${value}`,
    'same-domain': (value: string) => `Same domain: ${value}`,
    'same-name': () => 'Same name',
    'same-phone': (value: string) => `Same phone: …${value}`,
    'similar-name': () => 'One typo apart',
  },
  openCard: (name: string) => `Open the card of ${name}`,
  and: (a: string, b: string) => `${a} and ${b}`,
  keep: 'Which one stays?',
  keepThis: (name: string) => `Keep ${name}`,
  relations: 'Relations',
  activities: 'Activities',
  since: 'Since',
  fields: {
    name: 'Name',
    aliases: 'Also known as',
    emails: 'E-mail',
    phones: 'Phone',
    websites: 'Website',
    domains: 'Domains',
    addresses: 'Address',
    vatNumber: 'VAT number',
    tags: 'Tags',
    description: 'Description',
  },
  empty: 'nothing',
  merge: 'Merge',
  merged: (other: string, survivor: string) => `${other} is now part of ${survivor}`,
  notSame: 'Not the same',
  keptApart: (a: string, b: string) => `${a} and ${b} stay two accounts`,
  apart: (count: number, text: string) =>
    plural(count, {
      one: `${text} pair said not to be the same`,
      other: `${text} pairs said not to be the same`,
    }),
  takeBack: 'Ask again',
  takenBack: (a: string, b: string) => `${a} and ${b} are possible duplicates again`,
  groups: 'Shared by many',
  groupsHint: 'So many share this that it says little about any two of them.',
  shared: (count: number, text: string) =>
    plural(count, { one: `${text} account`, other: `${text} accounts` }),
  gone: 'One of the two is no longer there',
  goneHint: 'It was deleted, or has been merged already.',
  all: 'All possible duplicates',
};

/** What the page of duplicates says; apart from the others, because only it needs them. */
export type DuplicatesTexts = typeof duplicates;
