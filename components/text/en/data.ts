import { pluralIn } from '../plural';

const plural = pluralIn('en');
const counted = (one: string, other: string) => (count: number, text: string) =>
  `${text} ${plural(count, { one, other })}`;

export const data = {
  about:
    'Your records are in this browser and nowhere else. Take them with you, keep a copy, or begin anew.',
  stop: 'Stop',
  stopped: 'Stopped. No file was made.',

  importing: {
    title: 'Import',
    about:
      'From another program, an address book, a mailbox or a calendar. First you see what would happen.',
    action: 'Import a file…',
  },

  archive: 'Backup',
  archiveAbout:
    'One file with every account, its history, your lists and your company, from which all of it can be restored. It is not encrypted: keep it where others cannot read it.',
  download: 'Download archive',
  downloadFirst: 'Download an archive first',
  archiving: 'Making the archive',
  archived: (count: string) => `The archive is downloaded: ${count} records.`,
  lastArchive: (when: string) => `Last archive made here: ${when}.`,
  noArchiveYet: 'No archive has been made here yet.',
  remind: 'Remind me to back up',
  remindHint: 'A quiet line in the panel, once you have 50 records of your own.',
  reminds: { never: 'Never', week: 'Every week', month: 'Every month' },

  restore: 'Restore an archive…',
  restoreHint: 'First you see what would happen.',
  checking: 'Reading the archive',
  preview: 'What restoring would do',
  madeAt: (when: string) => `Made ${when}. Nothing is written yet.`,
  effects: {
    fresh: 'new',
    changed: 'would change',
    equal: 'the same already',
    newer: 'newer here, stay',
  },
  nothingToRestore: 'There is nothing in it to restore.',
  restoreNow: (count: number, text: string) =>
    plural(count, { one: `Restore ${text} record`, other: `Restore ${text} records` }),
  restoring: 'Restoring',
  report: 'What was restored',
  restored: (count: number, text: string) =>
    plural(count, { one: `${text} record is restored.`, other: `${text} records are restored.` }),
  restoreStopped: (count: number, text: string) =>
    plural(count, {
      one: `Stopped. ${text} record is restored and stays. Choose the file again to go on.`,
      other: `Stopped. ${text} records are restored and stay. Choose the file again to go on.`,
    }),
  takeBack: 'Take it back on the import page, within a day',
  problems: (count: number, text: string) =>
    plural(count, { one: `${text} problem`, other: `${text} problems` }),
  moreProblems: (count: string) => `And ${count} more.`,
  line: (line: string) => `Line ${line}`,
  faults: {
    'no-archive': () => 'This file is not an archive of Ficha.',
    newer: (version: string) =>
      `A newer Ficha made this archive (version ${version}). Update Ficha, then restore it.`,
    encoding: () => 'This is not UTF-8 text; the line is left out.',
    'too-long': () => 'The line is longer than any record can be; it is left out.',
    'not-json': () => 'The line is damaged or cut off; it is left out.',
    'not-a-record': () => 'This is not a record of Ficha; it is left out.',
    'unknown-table': (table: string) =>
      `This Ficha knows no records of the kind “${table}”; it is left out.`,
    'forbidden-key': () => 'A field has a name that no field may have; the line is left out.',
    future: () => 'The record claims to be from the future; it is left out.',
    'invalid-record': (fields: string) => `Not valid: ${fields}. The record is left out.`,
    duplicate: (line: string) => `The same record stands in line ${line}; this one is left out.`,
    'cut-off': () => 'The file ends too early. What is there can be restored; more may be missing.',
    count: (records: string) =>
      `The file should hold ${records} records, and holds another number. Some may be missing.`,
    conflict: () => 'Together with what is here the record would not be valid; it is left out.',
  },

  duplicates: 'Duplicates',
  duplicatesAbout: 'Finds accounts that may be the same one twice, so that you can merge them.',
  findDuplicates: 'Find duplicates',

  exports: {
    title: 'For other programs',
    about:
      'Files that spreadsheets, address books and calendars open. What Ficha alone knows is only in the archive.',
    download: 'Download',
    accountsCsv: {
      name: 'Accounts, CSV',
      hint: 'A row each, for a spreadsheet',
      action: 'Download accounts as CSV',
    },
    accountsVcard: {
      name: 'Accounts, vCard 4.0',
      hint: 'A card each, for an address book',
      action: 'Download accounts as vCard',
    },
    activitiesCsv: {
      name: 'Activities, CSV',
      hint: 'All ten kinds in one table',
      action: 'Download activities as CSV',
    },
    calendar: {
      name: 'Events and tasks, .ics',
      hint: 'For a calendar',
      action: 'Download events and tasks as a calendar',
    },
    done: (name: string, count: string) => `${name} is downloaded, with ${count} entries.`,
  },

  deleteAll: 'Delete all data',
  deleteAbout: 'Removes every record for good, as if Ficha were newly installed.',
  deleteAction: 'Delete all data…',
  deleting: 'Deleting…',
  deleteTitle: 'Delete all data?',
  deleteLine: 'This cannot be undone. Nobody else has a copy.',
  goes: 'What goes',
  counted: {
    account: counted('account', 'accounts'),
    relation: counted('relation', 'relations'),
    activity: counted('activity', 'activities'),
    member: counted('member', 'members'),
    category: counted('category', 'categories'),
    pipeline: counted('pipeline', 'pipelines'),
    field: counted('custom field', 'custom fields'),
    company: counted('company’s details', 'companies’ details'),
  },
  stays:
    'Corrections and half-written forms go too. Language, theme and the sites Ficha may read stay.',
  deleteWord: 'delete',
  typeWord: (word: string) => `Type “${word}” to go on`,
  wordWrong: (word: string) => `Type the word “${word}”, then press the button again.`,
  deleteNow: 'Delete everything',
  deleted: 'All data is deleted.',
};

/** What the section of the data says; apart from the others, because only it needs them. */
export type DataTexts = typeof data;
