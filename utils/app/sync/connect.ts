import type { SignedIn } from '../../core/sync/wire';
import type { TeamConnection, TeamStore } from './ports';

/** Whom somebody signs in as, and what becomes of the records that are here already. */
export interface ConnectForm {
  email: string;
  password: string;
  /** `upload` shares them with the team; `apart` puts them away until this browser is signed out. */
  local: 'upload' | 'apart';
}

/** How somebody signs in; rejects with a BackendError, `signed-out` where e-mail and password do not fit. */
export type SignIn = (form: Pick<ConnectForm, 'email' | 'password'>) => Promise<SignedIn>;

/**
 * Signs in and connects this browser; what the team has comes with the next sync. Where the server had
 * ended the session of this very member, the connection goes on as it was.
 * @param address as `serverAddress` makes it
 * @throws BackendError, AppError of the store
 */
export async function connectTeam(
  team: TeamStore,
  signIn: SignIn,
  address: string,
  { local, ...form }: ConnectForm,
): Promise<void> {
  const connection = { address, session: await signIn(form), begun: false };
  const before = await team.connection();
  if (before && isSame(before, connection)) {
    await team.remember(address, { session: connection.session });
    return;
  }
  if (before) await team.disconnect();
  // Where a sign-out was broken off.
  await team.bringBack();
  if (local === 'apart') await team.connectApart(connection);
  else {
    await team.queueAll();
    await team.connect(connection);
  }
}

function isSame(before: TeamConnection, now: TeamConnection): boolean {
  const whom = ({ address, session: { workspace, member } }: TeamConnection) =>
    [address, workspace.id, member.id].join(' ');
  return whom(before) === whom(now);
}

/**
 * Ends the connection on this computer, whether the server can be reached or not.
 * @param local `wipe` removes what the team shares; what was put away comes back in both cases
 */
export async function signOutTeam(team: TeamStore, local: 'keep' | 'wipe'): Promise<void> {
  if (local === 'wipe') await team.clear();
  else await team.disconnect();
  await team.bringBack();
}
