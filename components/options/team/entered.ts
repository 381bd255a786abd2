import { type Entry, SHORTEST_PASSWORD } from '@/utils/core/sync/entry';
import { readInvitation } from '@/utils/core/sync/invitation-text';
import type { TeamTexts } from '../../text/en/team';
import { isEmail } from '../company-checks';

export type Way = Entry['way'];

/** What somebody has typed, kept while they change the way they come in. */
export interface Entered {
  address: string;
  email: string;
  password: string;
  name: string;
  /** As it was pasted, with or without the server's address. */
  invitation: string;
  token: string;
  workspace: string;
}

export const NOTHING: Entered = {
  address: '',
  email: '',
  password: '',
  name: '',
  invitation: '',
  token: '',
  workspace: '',
};

export type EnteredField = keyof Entered;

/** What is asked for, in its order. */
export function fieldsOf(way: Way, { invitation }: Entered): EnteredField[] {
  switch (way) {
    case 'sign-in':
      return ['address', 'email', 'password'];
    case 'join': {
      const { token, address } = readInvitation(invitation);
      // Some hand on the code alone.
      const asksAddress = token !== undefined && address === undefined;
      return [
        'invitation',
        ...(asksAddress ? (['address'] as const) : []),
        'name',
        'email',
        'password',
      ];
    }
    case 'set-up':
      return ['address', 'token', 'workspace', 'name', 'email', 'password'];
  }
}

/** What is to be mended in a field; empty where nothing is. */
export function missingIn(m: TeamTexts, way: Way, field: EnteredField, entered: Entered): string {
  const text = entered[field].trim();
  switch (field) {
    case 'email':
      return isEmail(entered.email) ? '' : m.emailWrong;
    case 'password':
      if (way === 'sign-in') return entered.password ? '' : m.passwordMissing;
      return entered.password.length < SHORTEST_PASSWORD ? m.passwordShort(SHORTEST_PASSWORD) : '';
    case 'invitation':
      return readInvitation(text).token ? '' : m.invitationMissing;
    default:
      return text ? '' : m.missing[field];
  }
}

/** Once nothing is missing. */
export function entryOf(
  way: Way,
  entered: Entered,
  workspaceId: string | undefined,
): { address: string; entry: Entry } {
  const { password } = entered;
  const [email, name, workspace, token] = [
    entered.email.trim(),
    entered.name.trim(),
    entered.workspace.trim(),
    entered.token.trim(),
  ];
  const address = entered.address.trim();
  switch (way) {
    case 'sign-in':
      return { address, entry: { way, email, password, ...(workspaceId && { workspaceId }) } };
    case 'set-up':
      return { address, entry: { way, token, workspace, name, email, password } };
    case 'join': {
      const read = readInvitation(entered.invitation);
      const entry = { way, invitation: read.token!, name, email, password };
      return { address: read.address ?? address, entry };
    }
  }
}
