import { pluralIn } from '../plural';

const plural = pluralIn('en');
const accounts = (count: number) => plural(count, { one: '1 account', other: `${count} accounts` });
const activities = (count: number) =>
  plural(count, { one: '1 activity', other: `${count} activities` });

export const ownLists = {
  ownMembers: {
    about:
      'Everybody who works with Ficha here. Their own addresses are never offered as accounts.',
    youAre: (name: string) => `You are ${name}. New accounts and activities belong to you.`,
    youAreNobody: 'Nobody is marked as you, so new accounts and activities belong to nobody.',
    you: 'you',
    thisIsMe: 'This is me',
    chosen: (name: string) => `You are ${name} now`,
    add: 'Add a member',
    emails: 'E-mail addresses',
    emailsHint: 'One a line',
    noEmails: 'No address',
    emailWrong: (text: string) => `“${text}” is not an e-mail address.`,
    emailTaken: (address: string, name: string) => `${address} is already ${name}’s.`,
    empty: 'No members yet. Add yourself first.',
    removeTitle: (name: string) => `Remove ${name}?`,
    responsible: (a: number, b: number) =>
      `Responsible for ${accounts(a)} and ${activities(b)}. They stay as they are and name “a former member”.`,
    wasYou: 'Nobody is marked as you then, until you choose yourself again.',
  },
  ownCategories: {
    about: 'What an account is to you. The colour is shown wherever the account is.',
    add: 'Add a category',
    tone: (name: string) => `Colour of ${name}`,
    newTone: 'Colour',
    tones: {
      blue: 'Blue',
      green: 'Green',
      violet: 'Violet',
      amber: 'Amber',
      red: 'Red',
      teal: 'Teal',
      grey: 'Grey',
    },
    empty: 'No categories. Accounts do without until there is one.',
    removeTitle: (name: string) => `Remove “${name}”?`,
    inUse: (count: number) =>
      plural(count, {
        one: '1 account has this category.',
        other: `${count} accounts have this category.`,
      }),
    instead: 'They get',
    none: 'No category',
  },
  ownPipelines: {
    about:
      'The way an opportunity takes until it is won or lost. Its chance follows the stage it comes to.',
    add: 'Add a pipeline',
    addStage: 'Add a stage',
    stages: (name: string) => `Stages of ${name}`,
    chance: 'Chance in percent',
    chanceOf: (name: string) => `Chance of ${name} in percent`,
    chanceWrong: 'Enter a percentage from 0 to 100.',
    oneStage: 'A pipeline keeps at least one stage.',
    copied: (name: string) => `Begins with the stages of ${name}.`,
    removeTitle: (name: string) => `Remove “${name}”?`,
    inUse: (count: number) =>
      plural(count, {
        one: '1 open opportunity is here.',
        other: `${count} open opportunities are here.`,
      }),
    closedStay: 'Those won and lost keep the name they have now.',
    to: 'They go to',
  },
  ownFields: {
    about: 'What you want to know of an account beyond what Ficha asks for.',
    add: 'Add a field',
    empty: 'No custom fields yet.',
    emptyHint: 'A customer number, a contract’s end, a size of company: add what you need.',
    type: 'Type',
    types: {
      text: 'Text',
      number: 'Number',
      money: 'Money',
      date: 'Date',
      choice: 'Choice',
      'yes-no': 'Yes or no',
      member: 'Member',
      link: 'Link',
    },
    typeStays: 'The type stays: the values are kept in it.',
    kinds: 'For',
    both: 'Both',
    organizations: 'Organizations',
    contacts: 'Contacts',
    choices: 'Choices',
    choicesOf: (name: string) => `Choices of ${name}`,
    choicesHint: 'One a line',
    choicesMissing: 'Enter at least one choice.',
    addChoice: 'Add a choice',
    noChoices: 'No choices yet.',
    keepValues: 'Accounts that have chosen it keep it.',
    removed: (name: string) =>
      `${name} removed. What accounts have in it stays stored and comes back with Undo.`,
  },
};
