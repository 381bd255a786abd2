import { type ConnectForm, connectTeam, signOutTeam } from '@/utils/app/sync/connect';
import { connectionState, type RefusedRecord, type TeamState } from '@/utils/app/sync/team-state';
import type { Waiting } from '@/utils/core/outbox';
import type { Table } from '@/utils/core/record';
import type { Workspace } from '@/utils/core/sync/entry';
import { BackendError } from '@/utils/core/sync/failure';
import type { ChangesAnswer } from '@/utils/core/sync/wire';
import type { WrongAddress } from '@/utils/core/sync/wrong-address';
import type { Connection } from '../idb-store/connection';
import { searchFiles } from '../kept-files';
import type { MemberAccess } from './member-asking';
import { peopleOf } from './people';
import { changesAt } from './record-changes';
import { nameOf } from './record-name';
import { serverAddress } from './server-address';
import { sessionIn } from './session-in';
import { enterAt, signOutAt } from './signing';
import { syncStore } from './sync-store';
import { CHANGING, say } from './team-channel';

/** What came of a try to connect: it is, or something is to be mended or chosen first. */
export interface Connected {
  wrong?: WrongAddress;
  workspaces?: readonly Workspace[];
}

/** What a page can ask of the team, in a worker of the page's own. */
export type TeamDesk = ReturnType<typeof teamDesk>;

export function teamDesk(connection: Connection) {
  const team = syncStore(connection);

  async function access(): Promise<MemberAccess> {
    const known = await team.connection();
    if (!known) throw new BackendError('signed-out');
    const { address } = known;
    return { address, session: sessionIn(team, address), locks: navigator.locks };
  }

  /** Without a sync at the same time. */
  async function change(work: () => Promise<void>): Promise<void> {
    say('halt');
    try {
      await navigator.locks.request(CHANGING, work);
    } finally {
      team.flush();
      say('sync');
    }
  }

  return {
    async stateNow(): Promise<TeamState> {
      const [known, waiting, refused] = await Promise.all([
        team.connection(),
        team.waiting(),
        team.refused(),
      ]);
      const outcome = known ? 'idle' : 'off';
      return { ...connectionState(known), outcome, waiting, refused: refused.length };
    },
    localRecords: () => team.ownRecords(),
    async connect(to: ConnectForm & { address: string }): Promise<Connected> {
      const { address: typed, ...form } = to;
      const found = serverAddress(typed);
      if ('wrong' in found) return found;
      const { address } = found;
      let workspaces: readonly Workspace[] | undefined;
      await change(async () => {
        workspaces = await connectTeam(team, enterAt(address), address, form);
      });
      return workspaces ? { workspaces } : {};
    },
    async refused(): Promise<RefusedRecord[]> {
      return Promise.all((await team.refused()).map((one) => refusedRecord(connection, one)));
    },
    changes: async (of: { table: Table; id: string }, before?: string): Promise<ChangesAnswer> =>
      changesAt(await access(), of, before),
    ...peopleOf(access),
    signOut: (local: 'keep' | 'wipe') =>
      change(async () => {
        const known = await team.connection();
        if (known) await signOutAt(known.address, known.session.refreshToken);
        await signOutTeam(team, local);
        // It has the names of all; what is left is searched in the store until it is made again.
        if (local === 'wipe') await searchFiles.keepOnly(undefined);
      }),
  };
}

async function refusedRecord(
  { read }: Connection,
  { table, id, refused }: Waiting,
): Promise<RefusedRecord> {
  const row = await read([table], (tx) => tx.objectStore(table).get(id));
  const { refusal, detail } = refused!;
  const name = await nameOf(row, async (other) =>
    read(['account'], (tx) => tx.objectStore('account').get(other)),
  );
  return { table, id, name, reason: refusal, ...(detail !== undefined && { detail }) };
}
