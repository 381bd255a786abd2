import { organization } from '@/tests/contracts/records';
import { MemoryWorkspace } from '@/tests/fakes/memory-backend';
import { createMemoryStore } from '@/tests/fakes/memory-store';
import { memorySync } from '@/tests/fakes/memory-sync-store';
import type { Backend } from '@/utils/app/sync/ports';
import { syncOnce } from '@/utils/app/sync/sync-once';
import { BackendError, type BackendFailure } from '@/utils/core/sync/failure';
import type { PushRequest } from '@/utils/core/sync/protocol';

/** The server's present; a store's own is as many minutes ahead as a test says. */
export const NOW = Date.UTC(2026, 0, 1, 12);

let keys = 0;

export function openStore(node: string, minutesAhead = 0) {
  const now = () => NOW + minutesAhead * 60_000;
  const store = createMemoryStore({ now, node }, (inside) => ({ inside, ...memorySync(inside) }));
  return {
    ...store,
    syncWith: (backend: Backend) => syncOnce(store.sync, backend, () => `key-${keys++}`),
  };
}

export function openTeam() {
  let serverNow = NOW;
  const workspace = new MemoryWorkspace(() => serverNow);
  return {
    workspace,
    ana: workspace.member({ id: 'ana' }),
    ben: workspace.member({ id: 'ben' }),
    reader: workspace.member({ id: 'rae', mayWrite: false }),
    pass(minutes: number) {
      serverNow += minutes * 60_000;
    },
  };
}

/** A backend that also shows what was pushed to it. */
export function watched(backend: Backend): Backend & { pushes: PushRequest[] } {
  const pushes: PushRequest[] = [];
  return {
    ...backend,
    pushes,
    push(request) {
      pushes.push(request);
      return backend.push(request);
    },
  };
}

export function failing(code: BackendFailure, detail?: string): Backend {
  const fail = () => Promise.reject(new BackendError(code, detail));
  return { push: fail, pull: fail, onNews: () => () => {} };
}

export function many(count: number) {
  return Array.from({ length: count }, (_, place) => organization(`o${place}`));
}

export function renaming(id: string, name: string) {
  return { table: 'account' as const, id, fields: { name } };
}

/** Why an account is held back. */
export function refusedOf(store: ReturnType<typeof openStore>, id: string) {
  return store.inside.kept.account.get(id)?.waiting?.refused;
}
