/** Who is in the team, who may come, and one's own password. */
export const people = {
  title: 'People',
  you: 'You',
  roles: { admin: 'Admin', member: 'Member', 'read-only': 'Read only' },
  roleHints: {
    admin: 'Changes everything, and who is in the team.',
    member: 'Changes all records.',
    'read-only': 'Sees all records and changes none.',
  },
  role: 'Role',
  roleOf: (name: string) => `Role of ${name}`,
  roleChanged: (name: string, role: string) => `${name} has the role “${role}” now.`,
  remove: 'Remove from the team',
  removeTitle: (name: string) => `Remove ${name} from the team?`,
  removeOut: (name: string) =>
    `${name} is signed out at once and can no longer see or change what the team has. What is in their browser already, Ficha cannot take back.`,
  removeKept: 'All they did stays, with their name.',
  removed: (name: string) => `${name} is no longer in the team.`,

  invite: 'Invite somebody',
  inviteFor: 'For whom',
  inviteForHint: 'For your own list; they see nothing of it.',
  inviteForMissing: 'Enter for whom it is.',
  makeInvitation: 'Make invitation',
  handOn: (note: string) => `Invitation for ${note}`,
  handOnAbout:
    'Send this text over a way only they read. In Ficha they go to Options → Team → Invited and paste it. It works once, for seven days, and is shown only now.',
  copy: 'Copy',
  copied: 'Copied',
  done: 'Done',
  cancel: 'Cancel',
  invitations: 'Invited',
  until: (when: string) => `until ${when}`,
  takeBack: 'Take back',
  takeBackOf: (note: string) => `Take back the invitation for ${note}`,
  takenBack: (note: string) => `The invitation for ${note} no longer works.`,
  nameless: 'Without a name',

  password: 'Change password…',
  passwordTitle: 'Change your password',
  passwordNow: 'Password now',
  passwordNew: 'New password',
  passwordSave: 'Save',
  passwordWrong: 'This is not your password now.',
  passwordChanged: 'The password is changed. Your other browsers are signed out.',

  unreachable: {
    say: 'Who is in the team is known to the server alone.',
    next: 'It cannot be reached now.',
  },
  again: 'Try again',
  faults: {
    'last-admin': 'The last admin of a team stays admin. Make somebody else one first.',
    forbidden: 'Only admins of the team can do this.',
    'not-found': 'This was done already, by somebody else.',
    'member-exists': 'This person is in the team already.',
    'too-many': 'There were too many tries. Wait a quarter of an hour.',
    'server-failed': 'The server could not do it. Try again in a minute.',
  },
};

export type PeopleTexts = typeof people;
