import { pluralIn } from '../plural';

const plural = pluralIn('en');

export const panel = {
  nav: {
    back: 'Back',
    forward: 'Forward',
    home: 'On this page',
    options: 'Options',
    card: 'Account card',
  },
  search: {
    label: 'Search accounts',
    placeholder: 'Search',
    results: 'Accounts found',
    recent: 'Changed recently',
    nothing: (text: string) => `No account matches “${text}”`,
    nothingHint: 'Try the beginning of a name, a domain or an e-mail address.',
    none: 'There are no accounts yet.',
    found: (count: number) => plural(count, { one: '1 account', other: `${count} accounts` }),
    add: (text: string) => `Add “${text}” as a new account`,
  },
  page: {
    title: 'On this page',
    known: 'In Ficha',
    unknown: 'Not in Ficha yet',
    choose: 'Which one is meant?',
    choices: (count: number) => plural(count, { one: '1 account', other: `${count} accounts` }),
    showAll: (count: number) => `Show all ${count}`,
    byDomain: (domain: string) => `domain ${domain}`,
    byName: (name: string) => `“${name}” on the page`,
    overdue: (sum: string) => `${sum} overdue`,
    open: (sum: string) => `${sum} open`,
    addTo: (name: string) => `at ${name}`,
    addLabel: (name: string) => `Add ${name}`,
    added: (name: string) => `${name} added`,
    nothing: 'No addresses or companies here',
    nothingHint:
      'Open a message or a page with e-mail addresses or the names of your organizations, and their cards appear here.',
    impossible: 'This page cannot be read',
    impossibleHint:
      'Browsers keep extensions out of their own pages and their store. Switch to another tab, or search for an account above.',
    noAccess: (site: string) => `Ficha does not read ${site} yet`,
    thisSite: 'this site',
    noAccessHint:
      'To find your accounts, Ficha reads the text of the page here on your computer. It keeps none of it and sends none of it anywhere.',
    readOnce: 'Read this page once',
    wasOnce: 'Read as it stood at your click. What comes later is not read.',
    always: 'Always on this site',
    allSites: 'On all sites',
    byToolbar: 'Click Ficha’s icon in the toolbar to read this page.',
    refused: 'The browser did not give access. Nothing has changed.',
    emptyTitle: 'No accounts yet',
    emptyHint:
      'Add the first person or organization, or look around with an invented company first.',
    addFirst: 'Add an account',
  },
  choose: {
    title: 'Choose an account',
    hint: (text: string) => `“${text}” stands for several accounts.`,
    fallback: 'This mention stands for several accounts.',
  },
  create: {
    title: 'New account',
    kind: 'Kind',
    name: 'Name',
    nameMissing: 'Enter a name.',
    email: 'E-mail',
    emailWrong: 'This is not an e-mail address. Example: ana@acme.example',
    domain: 'Website or domain',
    domainWrong: 'This is not a domain. Example: acme.example',
    optional: 'optional',
    save: 'Add account',
    saving: 'Adding…',
  },
};
