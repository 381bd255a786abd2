import { pluralIn } from '../plural';

const plural = pluralIn('en');

/** How a browser comes into a team, and why it may not. */
export const connecting = {
  connectTitle: 'Connect to your server',
  way: 'How you come in',
  ways: { 'sign-in': 'Sign in', join: 'Invited', 'set-up': 'New team' },
  address: 'Server address',
  addressHint: 'Whoever runs the server knows it. Example: ficha.acme.example',
  email: 'E-mail',
  password: 'Password',
  passwordHint:
    'Ten characters or more. If you sign in at this server already, your password there.',
  invitation: 'Invitation',
  invitationHint: 'Paste all of what you were sent.',
  yourName: 'Your name',
  token: 'Token of the server',
  tokenHint: 'The server prints it at its first start. It works once, for 24 hours.',
  newWorkspace: 'Name of your team',
  newWorkspaceHint: 'Most often your company.',
  connect: 'Connect',
  join: 'Join the team',
  setUp: 'Make the team',
  connecting: 'Connecting…',

  localTitle: (count: number, text: string) =>
    plural(count, {
      one: `What is to become of the ${text} record here?`,
      other: `What is to become of the ${text} records here?`,
    }),
  local: {
    upload: {
      name: 'Share with the team',
      hint: 'Sent to the server: everyone in the team sees them and can change them.',
    },
    apart: {
      name: 'Keep apart',
      hint: 'Put away here until you sign out: nobody else in the team sees them.',
    },
  },
  localMissing: 'Choose one of the two.',
  workspaceTitle: 'You are in several teams. Which one?',
  workspaceMissing: 'Choose one, then connect. A browser is connected to one team at a time.',

  wrong: {
    'not-an-address': 'This is not the address of a server. Example: ficha.acme.example',
    'needs-https':
      'This address is not safe: what you send could be read on its way. Use one with https://',
    'has-credentials':
      'Leave name and password out of the address; they have fields of their own below.',
  },
  missing: {
    address: 'Enter the address of your server.',
    name: 'Enter your name, as your colleagues know you.',
    token: 'Enter the token that the server has printed.',
    workspace: 'Enter a name for your team.',
  },
  invitationMissing:
    'There is no invitation in it. It begins with ficha-join; ask an admin of your team for one.',
  emailWrong: 'Enter your e-mail address. Example: ana@acme.example',
  passwordMissing: 'Enter your password.',
  passwordShort: (least: number) => `Enter a password of ${least} characters or more.`,
  passwordOther:
    'Somebody signs in at this server with this e-mail already. Enter the password for it.',
  passwordWrong: 'This e-mail and this password do not belong together.',

  faults: {
    offline: {
      say: 'The server cannot be reached.',
      next: 'Check the address and your connection, then try again.',
    },
    'too-many': {
      say: 'There were too many tries.',
      next: 'Wait a quarter of an hour, then try again.',
    },
    'client-old': {
      say: 'This Ficha is too old for the server.',
      next: 'Update Ficha in the browser’s extension page, then connect.',
    },
    'server-old': {
      say: 'The server is too old for this Ficha.',
      next: 'Ask whoever runs it to update it.',
    },
    'version-old': {
      say: 'Ficha and the server do not speak the same version.',
      next: 'Update Ficha; if it is new already, the server is to be updated.',
    },
    forbidden: {
      say: 'The server does not let this browser in.',
      next: 'Ask whoever runs it whether it takes this extension.',
    },
    'no-consent': {
      say: 'The browser may not send your records to the server yet.',
      next: 'Try once more and allow it; Ficha sends them to this server and nowhere else.',
    },
    'link-gone': {
      say: 'This works no more: it was used already, taken back, or is too old.',
      next: 'If you used it yourself, sign in with your e-mail and password. If not, ask for a new one.',
    },
    'member-exists': {
      say: 'You are a member of this team already.',
      next: 'Sign in with your e-mail and password.',
    },
    busy: {
      say: 'The server is starting or stopping.',
      next: 'Try again in a minute.',
    },
    odd: {
      say: 'What answers at this address does not seem to be a server of Ficha.',
      next: 'Check the address; if it is right, tell whoever runs the server.',
    },
  },
};

export type ConnectingTexts = typeof connecting;
