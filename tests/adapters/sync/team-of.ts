import { onTestFinished } from 'vitest';
import { NOW } from '@/tests/app/sync/one-store';
import { minute } from '@/tests/contracts/records';
import { openIdbStore } from '@/utils/adapters/idb-store';
import { syncStore } from '@/utils/adapters/sync/sync-store';
import { connectTeam } from '@/utils/app/sync/connect';
import type { Backend } from '@/utils/app/sync/ports';
import { syncTeam } from '@/utils/app/sync/sync-team';
import type { Role, SignedIn } from '@/utils/core/sync/wire';
import type { Instant } from '@/utils/core/time';

export const ADDRESS = 'https://team.example';
const LATER = '2099-01-01T00:00:00.000Z' as Instant;

export function sessionOf(id: string, role: Role = 'member'): SignedIn {
  return {
    accessToken: `access of ${id}`,
    accessExpiresAt: LATER,
    refreshToken: `refresh of ${id}`,
    refreshExpiresAt: LATER,
    workspace: { id: 'w', name: 'Lago' },
    member: { id, name: id, email: `${id}@lago.example`, role },
  };
}

let opened = 0;
const now = () => NOW;
let keys = 0;
export const world = { now: () => minute(0), newId: () => `key-${keys++}` };

/** A browser with a store of its own. */
export async function openBrowser() {
  const name = `browser-${opened++}`;
  const store = await openIdbStore({ name, now }, (connection) => ({
    connection,
    team: syncStore(connection, { name, now }),
  }));
  onTestFinished(() => store.close());
  const { team } = store;
  return {
    ...store,
    name,
    store,
    connectAs: (id: string, local: 'upload' | 'apart', role?: Role) =>
      connectTeam(team, async () => ({ session: sessionOf(id, role) }), ADDRESS, {
        entry: { way: 'sign-in', email: `${id}@lago.example`, password: 'secret' },
        local,
      }),
    async syncWith(backend: Backend, tell: (part: number) => void = () => {}) {
      const connection = (await team.connection())!;
      return syncTeam({ store, team, world }, backend, connection, tell);
    },
  };
}
