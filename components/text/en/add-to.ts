import { pluralIn } from '../plural';

const plural = pluralIn('en');

/** Words of the sheet that "Add to account" in the browser's own menu opens. */
export const addTo = {
  addTo: {
    title: 'Add to account',
    account: 'Account',
    another: 'Another account',
    offers: 'What to add',
    had: 'there already',
    owner: (name: string) => `belongs to ${name}`,
    quote: 'Quote',
    pageNote: 'Note with a link to this page',
    cut: (count: string) => `The selection is longer: its first ${count} characters are kept.`,
    note: 'Note',
    nothing: 'Tick what to add, or write a note.',
    added: (name: string, what: string) => (what ? `Added to ${name}: ${what}` : `${name} added`),
    parts: {
      emails: (count: number) =>
        plural(count, { one: '1 e-mail address', other: `${count} e-mail addresses` }),
      phones: (count: number) =>
        plural(count, { one: '1 phone number', other: `${count} phone numbers` }),
      websites: (count: number) => plural(count, { one: '1 website', other: `${count} websites` }),
      relation: '1 relation',
      note: '1 note',
    },
    gone: 'What you clicked is no longer here',
    goneHint: 'Ficha forgets it when the browser closes. Open the menu on the page once more.',
  },
};
