import { pluralIn } from '../plural';

const plural = pluralIn('en');

/** Words of the account's own page: its head, its details, its form, its end. */
export const account = {
  account: {
    category: 'Category',
    noCategory: 'No category',
    categorySaved: (name: string) => `Category: ${name}`,
    owner: 'Responsible',
    ownerSaved: (name: string) => `Responsible: ${name}`,
    wholeName: 'Show the whole name',
    shortName: 'Show less of the name',

    emailTo: (address: string) => `E-mail to ${address}`,
    written: (address: string) => `Writing to ${address}, kept in the history`,
    addText: 'Add text',
    calling: (number: string) => `Calling ${number}`,
    logCall: 'Log this call',

    openOpportunities: 'Open opportunities',
    paidYear: 'Paid in 12 months',
    nothingPaid: 'Nothing received',
    paidIn: (sum: string, month: string) => `${month}: ${sum}`,
    paidChart: (sum: string) => `${sum} received, by month`,
    paidOnly: (currency: string) => `Bars show ${currency} only`,
    planTask: 'Plan a task',
    planEvent: 'Plan an event',
    next: 'Next',
    later: (count: number) =>
      plural(count, { one: '1 more planned', other: `${count} more planned` }),
    latest: 'Latest',
    allHistory: 'Whole history',
    noLatest: 'Nothing has been done yet.',

    addData: 'Add to the details',
    editAll: 'Edit all details',
    addOf: {
      email: 'Add an e-mail address',
      phone: 'Add a phone number',
      website: 'Add a website',
      social: 'Add a social link',
      address: 'Add a postal address',
    },
    kindOf: {
      email: 'E-mail',
      phone: 'Phone',
      website: 'Website',
      social: 'Social link',
      address: 'Postal address',
    },
    label: 'Label',
    labelHint: 'Work, billing, or any word',
    street: 'Street',
    postalCode: 'Postal code',
    city: 'Town',
    region: 'Region',
    country: 'Country',
    noCountry: 'No country',
    onMap: 'Show on a map',
    putFirst: 'Put first',
    madeFirst: (what: string) => `${what} stands first now`,
    remove: 'Remove',
    removeOf: (what: string) => `Remove ${what}`,
    actionsOf: (what: string) => `Actions for ${what}`,
    editOf: (what: string) => `Edit ${what}`,
    setOf: (what: string) => `Set ${what}`,
    set: 'Set',
    added: (what: string) => `${what} added`,
    saved: (what: string) => `${what} saved`,
    removed: (what: string) => `${what} removed`,
    emptied: (what: string) => `${what} emptied`,
    showEmpty: (count: number) => `Show empty fields (${count})`,
    hideEmpty: 'Hide empty fields',
    wholeText: 'Show all',
    lessText: 'Show less',

    tags: 'Tags',
    tagsHint: 'Parted by commas',
    addTag: 'Add a tag',
    removeTag: (tag: string) => `Take off ${tag}`,
    aliasesHint: 'One name a line',
    domainsHint: 'Mail from them is taken for this organization. One a line.',
    factOf: {
      vatNumber: 'VAT number',
      aliases: 'Also known as',
      domains: 'Domains',
      description: 'Description',
    },
    yes: 'Yes',
    no: 'No',
    formerMember: 'A former member',

    name: 'Name',
    givenName: 'Given name',
    familyName: 'Family name',
    reach: 'Ways to reach',
    more: 'More about it',
    custom: 'Own fields',
    nothing: 'Not set',

    emailWrong: 'This is no e-mail address. Example: ann@acme.example',
    emailTwice: 'This address stands here already.',
    phoneWrong: 'Enter a number with at least three digits.',
    urlWrong: 'This is no web address. Example: https://acme.example',
    addressMissing: 'Enter at least a street, a town or a country.',
    domainWrong: (domain: string) => `“${domain}” is no domain. Example: acme.example`,
    domainFree: (domain: string) =>
      `${domain} gives addresses to anybody: everyone there would be taken for this organization.`,
    numberWrong: 'This is no number.',
    moneyWrong: 'This is no amount of this currency.',
    dateWrong: 'This is no day of the calendar.',

    deleteTitle: (name: string) => `Delete ${name}?`,
    deleteInvoices: (count: number, sum: string) =>
      plural(count, {
        one: `1 invoice is still open: ${sum}. It stays in the books with its number, but is only found with the other accounts it belongs to.`,
        other: `${count} invoices are still open: ${sum}. They stay in the books with their numbers, but are only found with the other accounts they belong to.`,
      }),
    deletePlans: (tasks: number, events: number) => {
      const parts = [
        tasks > 0 && plural(tasks, { one: '1 open task', other: `${tasks} open tasks` }),
        events > 0 && plural(events, { one: '1 planned event', other: `${events} planned events` }),
      ];
      return `There is still something to do: ${parts.filter(Boolean).join(' and ')}. What belongs to other accounts too stays with them; the rest is deleted along.`;
    },
    deleteUndo: 'Undo brings everything back.',
    delete: 'Delete',
  },
};
