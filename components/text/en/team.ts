import { pluralIn } from '../plural';
import { connecting } from './team-connecting';
import { people } from './team-people';

const plural = pluralIn('en');

export const team = {
  about:
    'Ficha can share its accounts and their history with your team, over a server of your own. You go on working without a connection; what you changed is sent as soon as there is one.',
  ...connecting,

  people,

  connection: 'Connection',
  server: 'Server',
  workspace: 'Team',
  signedInAs: 'Signed in as',

  states: {
    idle: { title: 'Up to date', next: 'Changes go back and forth by themselves.' },
    syncing: { title: 'Syncing…', next: 'You can go on working.' },
    offline: {
      title: 'Offline',
      next: 'You can go on working; Ficha syncs as soon as the server can be reached.',
    },
    'signed-out': {
      title: 'Sign in again',
      next: 'The server has ended your session. Your records are still here.',
    },
    'server-failed': {
      title: 'The server has a problem',
      next: 'Ficha tries again by itself. If it stays, tell whoever runs the server.',
    },
    'version-old': {
      title: 'Ficha and the server have different versions',
      next: 'Syncing waits until both are up to date.',
    },
    'clock-ahead': {
      title: 'The clock of this computer is ahead',
      next: 'Set it right, then sync: the server takes nothing that claims to be from the future.',
    },
    forbidden: {
      title: 'The server does not let this browser in',
      next: 'Ask whoever runs it. What you change stays here and is sent once it may.',
    },
    'too-many': {
      title: 'The server asks for a pause',
      next: 'Ficha tries again by itself when it is over.',
    },
    'not-allowed': {
      title: 'The browser does not let Ficha send anything',
      next: 'You have not allowed it, or taken it back in the browser’s settings. Nothing is sent or received until you allow it.',
    },
  },
  updates: {
    client: {
      title: 'Update Ficha',
      next: 'It is too old for the server. Update it in the browser’s extension page; until then nothing is synced.',
    },
    server: {
      title: 'The server is too old',
      next: 'Ask whoever runs it to update it; until then nothing is synced.',
    },
  },
  unsent: { title: 'Not everything is sent yet', next: 'Ficha sends it by itself in a moment.' },
  partly: {
    title: 'Synced, but for some changes',
    next: 'The server did not take them; below is why.',
  },
  firstSync: 'Receiving the records of the team',
  synced: (when: string) => `Synced ${when}`,
  neverSynced: 'Not synced yet',
  waiting: (count: number, text: string) =>
    plural(count, {
      one: `${text} change waits to be sent.`,
      other: `${text} changes wait to be sent.`,
    }),
  syncNow: 'Sync now',
  allow: 'Allow…',
  signInAgain: 'Sign in',
  signingIn: 'Signing in…',

  refusedTitle: (count: number, text: string) =>
    plural(count, {
      one: `The server did not take ${text} change`,
      other: `The server did not take ${text} changes`,
    }),
  refusedAbout:
    'They stay in this browser, and your team does not see them yet. “Sync now” tries them again.',
  moreRefused: (count: number, text: string) =>
    plural(count, { one: `And ${text} more record.`, other: `And ${text} more records.` }),
  nameless: 'Without a name',
  kinds: {
    account: 'Account',
    relation: 'Relation',
    activity: 'Activity',
    member: 'Member',
    category: 'Category',
    pipeline: 'Pipeline',
    field: 'Custom field',
    company: 'Your company',
  },
  refusals: {
    invalid: 'The server finds something in it not valid. Correct it, and it is sent again.',
    'clock-ahead':
      'It was changed while the clock of this computer was ahead. Set the clock right, then sync.',
    forbidden: 'Your role does not allow this change. Ask an admin of the team.',
    'unknown-table': 'The server does not know this kind of record. It has to be updated.',
    'too-large': 'It is larger than the server takes. Shorten its texts.',
  },
  serverSays: (detail: string) => `The server says: ${detail}`,

  signOut: 'Sign out…',
  signOutTitle: 'Sign out of the team?',
  signOutAbout: 'Nothing is sent or received any more until you connect again.',
  signOutLocal: 'What is to become of the records in this browser?',
  keep: {
    name: 'Keep a copy',
    hint: 'They stay here as they are now.',
  },
  wipe: {
    name: 'Remove them',
    hint: (count: number, text: string) =>
      plural(count, {
        one: `${text} record goes from this browser. What the server has stays there.`,
        other: `All ${text} records go from this browser. What the server has stays there.`,
      }),
  },
  unsentKept: (count: number, text: string) =>
    plural(count, {
      one: `${text} change has not reached the team. It is only in this browser.`,
      other: `${text} changes have not reached the team. They are only in this browser.`,
    }),
  unsentLost: (count: number, text: string) =>
    plural(count, {
      one: `${text} change has not reached the team and is lost for good.`,
      other: `${text} changes have not reached the team and are lost for good.`,
    }),
  signOutKeep: 'Sign out',
  signOutWipe: 'Sign out and remove',
  signingOut: 'Signing out…',
  signedOutKept: 'Signed out. The records stay in this browser.',
  signedOutWiped: 'Signed out. The records are removed from this browser.',
};

/** What the section of the team says; apart from the others, because only it needs them. */
export type TeamTexts = typeof team;
