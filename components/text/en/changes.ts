import { pluralIn } from '../plural';

const plural = pluralIn('en');

export const changes = {
  title: 'Changes',
  about: 'Who changed what, as the team’s server keeps it; the latest first.',
  list: 'Changes, the latest first',
  empty: 'The server knows of no change yet. What was changed here gets there with the next sync.',
  more: 'Show earlier ones',
  offline: {
    say: 'The server cannot be reached.',
    next: 'The history of changes is kept by the server of your team. Try again once there is a connection.',
  },
  signedOut: {
    say: 'You are signed out of the team.',
    next: 'The history of changes is kept by the server. Sign in again to see it.',
  },
  failed: {
    say: 'The server did not tell the changes.',
    next: 'Try again in a moment. If it stays, tell whoever runs the server.',
  },
  signIn: 'Sign in again',
  what: {
    made: 'made this',
    changed: '',
    deleted: 'deleted this',
    restored: 'brought this back',
    merged: 'merged this into another account',
  },
  mergedInto: (name: string) => `merged this into ${name}`,
  /** Made without a network. */
  sent: (when: string) => `reached the server ${when}`,
  from: 'from',
  to: 'to',
  nothing: 'nothing',
  inside: 'changed',
  issued: 'issued',
  lines: (count: number, sum: string) =>
    plural(count, { one: `1 line, ${sum}`, other: `${count} lines, ${sum}` }),
  lost: (name: string, when: string) =>
    `Also changed by ${name}, ${when}; the later change counts, so this one does not.`,
  lostOther: (value: string) => `What counted then: ${value}`,
  won: (name: string, when: string) =>
    `Also changed by ${name}, ${when}; the later change counts, which is this one.`,
  unknownField: 'Another detail',
  deleted: 'Deleted',
};

/** What the history of a record says; apart from the others, because few open it. */
export type ChangesTexts = typeof changes;
