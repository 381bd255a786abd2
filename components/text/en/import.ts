import type { ForKnown, ForStrangers, ImportJob } from '@/utils/app/import/ports';
import type { KnownEffect } from '@/utils/core/import/effect';
import type { SourceProgram, Target } from '@/utils/core/import/matching';
import { pluralIn } from '../plural';
import { rowFaults } from './row-faults';

const plural = pluralIn('en');
const counted = (one: string, other: string) => (count: number, text: string) =>
  `${text} ${plural(count, { one, other })}`;

export const importing = {
  title: 'Import',
  lead: 'Bring your accounts, e-mails and calendars. You see what would happen before anything is written, and can take an import back for a day.',
  stepsLabel: 'Steps of the import',
  steps: { file: 'File', fields: 'Fields', check: 'Check', done: 'Import' },

  drop: 'Drop a file here',
  choose: 'Choose a file…',
  formats: 'CSV, vCard, .eml, .mbox, .ics, or an archive of Ficha',
  known:
    'Ficha knows the tables of Google Contacts, Outlook, HubSpot, Pipedrive, Salesforce, Zoho, Flowlu and LinkedIn. For any other, you say what its columns are.',
  private: 'The file stays on this computer.',
  reading: 'Reading the file',
  another: 'Another file',

  archive: 'This is an archive of Ficha',
  archiveHint: 'It holds whole records and is restored as they were.',

  programs: {
    ficha: 'An export of Ficha',
    google: 'A table of Google Contacts',
    outlook: 'A table of Outlook',
    hubspot: 'A table of HubSpot',
    pipedrive: 'A table of Pipedrive',
    salesforce: 'A table of Salesforce',
    zoho: 'A table of Zoho',
    flowlu: 'A table of Flowlu',
    linkedin: 'A table of LinkedIn',
  } satisfies Record<SourceProgram, string>,
  unknownProgram: 'Ficha does not know this table: its guesses are from names and values.',
  columns: (count: number, text: string) =>
    plural(count, { one: `${text} column`, other: `${text} columns` }),
  moreColumns: (count: number, text: string) =>
    plural(count, {
      one: `${text} further column stays as Ficha guesses it.`,
      other: `${text} further columns stay as Ficha guesses them.`,
    }),
  encoding: (encoding: string, delimiter: string) => `Read as ${encoding}, parted by ${delimiter}.`,
  delimiters: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as Record<
    string,
    string
  >,
  kind: 'Each row is',
  kinds: { contact: 'A contact', organization: 'An organization' },
  fieldOf: (header: string) => `What “${header}” is`,
  noHeader: (place: string) => `Column ${place}`,
  noValues: 'Empty in the first rows',
  sample: 'The first ten rows',
  noRows: 'There are no rows below the headers.',
  check: 'Check',
  checkHint: 'Nothing is written yet.',
  noName:
    'Choose at least a name, an e-mail address or an organization, so that there is something to import.',
  groups: {
    who: 'Name',
    reach: 'How to reach them',
    place: 'Postal address',
    work: 'Where they work',
    more: 'Other details',
    own: 'Neither',
  },
  targets: {
    name: 'Name',
    givenName: 'First name',
    familyName: 'Last name',
    email: 'E-mail',
    phone: 'Phone',
    website: 'Website',
    social: 'Social link',
    street: 'Street',
    postalCode: 'Postal code',
    city: 'Town',
    region: 'Region',
    country: 'Country',
    organization: 'Organization',
    organizationDomain: 'Domain of the organization',
    role: 'Role there',
    vatNumber: 'VAT number',
    domain: 'Domain',
    category: 'Category',
    owner: 'Responsible',
    tags: 'Tags',
    aliases: 'Other names',
    description: 'Description',
    note: 'Note for the history',
    kind: 'Contact or organization',
    custom: 'Keep under its own name',
    ignored: 'Leave out',
  } satisfies Record<Target, string>,
  labelled: (target: string, label: string) => `${target} (${label})`,

  checking: 'Checking the file',
  checked: 'What would happen',
  rows: (count: number, text: string) =>
    plural(count, { one: `${text} row can be taken.`, other: `${text} rows can be taken.` }),
  messages: (count: number, text: string) =>
    plural(count, { one: `${text} message is read.`, other: `${text} messages are read.` }),
  appointments: (count: number, text: string) =>
    plural(count, { one: `${text} entry is read.`, other: `${text} entries are read.` }),
  accounts: 'Accounts',
  contacts: 'Contacts',
  organizations: 'Organizations',
  effects: {
    fresh: 'New',
    equal: 'Here already, the same',
    fillable: 'Here already, with gaps the file fills',
    differing: 'Here already, with other values',
  } satisfies Record<KnownEffect | 'fresh', string>,
  relations: counted('new relation', 'new relations'),
  notes: counted('note', 'notes'),
  entries: {
    fresh: 'New in the history',
    equal: 'There already',
    changed: 'There already, with other values',
    strange: 'Of nobody you know',
  },
  forKnown: 'Accounts that are here already',
  forKnownChoices: {
    skip: 'Leave',
    fill: 'Fill gaps',
    overwrite: 'Overwrite',
  } satisfies Record<ForKnown, string>,
  forKnownHints: {
    skip: 'Only new accounts are made.',
    fill: 'Empty fields are filled and addresses, numbers and tags added. No value is lost.',
    overwrite: 'Other values are replaced by those of the file. Nothing is removed.',
  } satisfies Record<ForKnown, string>,
  forChanged: 'Events and tasks that are here already',
  forChangedChoices: { skip: 'Leave', overwrite: 'Update' },
  forStrangers: (count: number, text: string) =>
    plural(count, {
      one: `${text} person who is no account yet`,
      other: `${text} people who are no accounts yet`,
    }),
  forStrangersChoices: {
    skip: 'Leave out',
    add: 'Add as contacts',
  } satisfies Record<ForStrangers, string>,
  differences: (count: number, text: string) =>
    plural(count, {
      one: `${text} value would change by overwriting`,
      other: `${text} values would change by overwriting`,
    }),
  differencesFirst: (text: string) => `The first ${text} values that overwriting would change`,
  before: 'now',
  after: 'in the file',
  fields: {
    name: 'Name',
    givenName: 'First name',
    familyName: 'Last name',
    category: 'Category',
    owner: 'Responsible',
    vatNumber: 'VAT number',
    description: 'Description',
  } as Record<string, string>,
  emptyValue: 'empty',
  nothingToDo: 'Everything in this file is here already. There is nothing to import.',
  nothingFound: 'There is nothing in this file that can be imported.',
  run: 'Import',
  runMade: (count: number, text: string) =>
    plural(count, { one: `Import ${text} account`, other: `Import ${text} accounts` }),
  runEntries: (count: number, text: string) =>
    plural(count, { one: `Import ${text} entry`, other: `Import ${text} entries` }),
  backToFields: 'Change fields',

  running: 'Importing',
  runningHint: 'Stay on this page. You can go on working in other tabs.',
  stop: 'Stop',
  stopHint: 'What is imported by then stays.',

  done: 'The import is done.',
  stopped: (row: string) => `Stopped after row ${row}. What is imported stays; the rest is not.`,
  stoppedAtOnce: 'Stopped. Nothing was imported.',
  failed: (row: string) => `The import broke off after row ${row}. What is imported stays.`,
  made: (count: number, text: string) =>
    plural(count, { one: `${text} record was made.`, other: `${text} records were made.` }),
  changed: (count: number, text: string) =>
    plural(count, { one: `${text} record was changed.`, other: `${text} records were changed.` }),
  strange: (count: number, text: string) =>
    plural(count, {
      one: `${text} was of nobody you know and was left out.`,
      other: `${text} were of nobody you know and were left out.`,
    }),
  goOn: 'Go on',
  undo: 'Take back',
  undoOf: (name: string) => `Take back ${name}`,
  undoing: 'Taking the import back',
  undoTitle: 'Take this import back?',
  undoLines: [
    'What it made is deleted and what it changed becomes what it was.',
    'Whatever somebody has changed since stays.',
  ],
  undone: (count: number, text: string) =>
    plural(count, {
      one: `${text} record is taken back.`,
      other: `${text} records are taken back.`,
    }),
  left: (count: number, text: string) =>
    plural(count, {
      one: `${text} record was changed since and stays.`,
      other: `${text} records were changed since and stay.`,
    }),

  past: 'Imports of the last day',
  unfinished: 'An import was broken off',
  unfinishedHint: (name: string, part: string) =>
    `“${name}” is ${part} imported. It can go on where it was, from Ficha’s own copy of the file.`,
  goOnOf: (name: string) => `Go on with ${name}`,
  keepOf: (name: string) => `Leave ${name} as it is`,
  keep: 'Leave it as it is',
  states: {
    running: 'Broken off',
    stopped: 'Stopped',
    done: 'Done',
    undone: 'Taken back',
  } satisfies Record<ImportJob['state'], string>,
  madeAndChanged: (made: string, changed: string) => `${made} made, ${changed} changed`,

  problems: (count: number, text: string) =>
    plural(count, { one: `${text} problem`, other: `${text} problems` }),
  moreProblems: (count: string) => `And ${count} more.`,
  row: (row: string) => `Row ${row}`,
  faults: rowFaults,
};

/** What the import page says; apart from the others, because only it needs them. */
export type ImportTexts = typeof importing;
