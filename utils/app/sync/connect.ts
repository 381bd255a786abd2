import type { SignedIn } from '../../core/sync/wire';
import type { TeamStore } from './ports';

/** Whom somebody signs in as, and what becomes of the records that are here already. */
export interface ConnectForm {
  email: string;
  password: string;
  /** Needed of whoever is in several. */
  workspaceId?: string;
  /** `upload` shares them with the team; `apart` puts them away until this browser is signed out. */
  local: 'upload' | 'apart';
}

/** How somebody signs in; rejects with a BackendError, `signed-out` where e-mail and password do not fit. */
export type SignIn = (
  form: Pick<ConnectForm, 'email' | 'password' | 'workspaceId'>,
) => Promise<SignedIn | { workspaces: { id: string; name: string }[] }>;

/**
 * Signs in and connects this browser; what the team has comes with the next sync.
 * @param address as `serverAddress` makes it
 * @returns the workspaces to choose from, where there are several and none was named
 * @throws BackendError; AppError of the store. Nothing has changed then but what waits
 */
export async function connectTeam(
  team: TeamStore,
  signIn: SignIn,
  address: string,
  { local, ...form }: ConnectForm,
): Promise<{ workspaces?: { id: string; name: string }[] }> {
  const session = await signIn(form);
  if ('workspaces' in session) return session;
  const connection = { address, session, begun: false };
  if (local === 'apart') await team.connectApart(connection);
  else {
    await team.queueAll();
    await team.connect(connection);
  }
  return {};
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
