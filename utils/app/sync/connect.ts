import type { Entry, Workspace } from '../../core/sync/entry';
import type { SignedIn } from '../../core/sync/wire';
import type { TeamConnection, TeamStore } from './ports';

export interface ConnectForm {
  entry: Entry;
  /** `upload` shares them with the team; `apart` puts them away until this browser is signed out. */
  local: 'upload' | 'apart';
}

/**
 * How somebody gets in; `workspaces` where one of them is to be chosen.
 * Rejects with a BackendError, `wrong-password` in its detail where e-mail and password do not fit.
 */
export type Enter = (
  entry: Entry,
) => Promise<{ session: SignedIn } | { workspaces: readonly Workspace[] }>;

/**
 * Enters and connects this browser; what the team has comes with the next sync. Where the server had
 * ended the session of this very member, the connection goes on as it was.
 * @param address as `serverAddress` makes it
 * @returns the workspaces to choose from, where nothing is connected yet
 * @throws BackendError, AppError of the store
 */
export async function connectTeam(
  team: TeamStore,
  enter: Enter,
  address: string,
  { local, entry }: ConnectForm,
): Promise<readonly Workspace[] | undefined> {
  const entered = await enter(entry);
  if ('workspaces' in entered) return entered.workspaces;
  const connection = { address, session: entered.session, begun: false };
  const before = await team.connection();
  if (before && isSame(before, connection)) {
    await team.remember(address, { session: connection.session });
    return undefined;
  }
  if (before) await team.disconnect();
  // Where a sign-out was broken off.
  await team.bringBack();
  if (local === 'apart') await team.connectApart(connection);
  else {
    await team.queueAll();
    await team.connect(connection);
  }
  return undefined;
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
