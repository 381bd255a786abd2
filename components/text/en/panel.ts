import { pluralIn } from '../plural';

const plural = pluralIn('en');

export const panel = {
  nav: {
    back: 'Back',
    forward: 'Forward',
    home: 'On this page',
    options: 'Options',
    views: {
      page: 'On this page',
      choose: 'Choose an account',
      account: 'Account card',
      'edit-account': 'Edit account',
      activity: 'Record',
      'edit-activity': 'Edit',
      'new-activity': 'New record',
      'add-to': 'Add to account',
      'look-up': 'Look up',
    },
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
    sender: 'From',
    letter: 'Also in this message',
    elsewhere: 'Elsewhere on this page',
    recipient: 'recipient',
    showAll: (count: number) => `Show all ${count}`,
    byDomain: (domain: string) => `domain ${domain}`,
    byName: (name: string) => `“${name}” on the page`,
    ownSite: 'this website',
    bySite: (domain: string) => `this is ${domain}`,
    byStated: (name: string) => `the page says it is of “${name}”`,
    byNumber: {
      phone: (number: string) => `phone ${number}`,
      vat: (number: string) => `VAT number ${number}`,
    },
    overdue: (sum: string) => `${sum} overdue`,
    open: (sum: string) => `${sum} open`,
    addTo: (name: string) => `at ${name}`,
    addLabel: (name: string) => `Add ${name}`,
    chosen: (text: string) => `chosen by you for “${text}”`,
    pin: (name: string) => `Always ${name} on this site`,
    pinned: (text: string, name: string) => `“${text}” stands for ${name} here`,
    correct: (name: string) => `Correct ${name}`,
    notHere: (text: string) => `“${text}” means somebody else here`,
    notHereSaid: (name: string) => `${name} is not shown for it on this site`,
    chooseAgain: (text: string) => `Choose again for “${text}”`,
    chooseAgainSaid: 'Your choice is forgotten',
    never: (what: string) => `Never show ${what}`,
    neverSaid: (what: string) => `Not shown any more: ${what}`,
    everybodyAt: (domain: string) => `anybody at ${domain}`,
    several: 'Add several',
    deceptions: {
      imitation: 'Letters of another alphabet: it may imitate an address you know',
      direction: 'The page turns the order of its letters: it may not be what you read',
    },
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
    marks: (site: string) => `Tint addresses and names on ${site}`,
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
  triage: {
    title: 'People you don’t know yet',
    all: 'Tick all',
    none: 'Tick none',
    add: (count: number) => `Add ${count}`,
    added: (count: number) =>
      plural(count, { one: '1 contact added', other: `${count} contacts added` }),
    ignore: 'Never show',
    ignored: (count: number) =>
      plural(count, {
        one: '1 address is not shown any more',
        other: `${count} addresses are not shown any more`,
      }),
    companies: (count: number) =>
      plural(count, {
        one: 'And their company from the signature',
        other: `And their ${count} companies from the signatures`,
      }),
  },
  follow: {
    label: 'Follow the open message',
    short: 'Follow',
    hint: 'Shows the card of the sender when you open a message. A form you have begun stays.',
    now: (name: string, wrote: boolean) =>
      wrote
        ? `Showing ${name}, who wrote the open message`
        : `Showing ${name}, whom the open message is to`,
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
