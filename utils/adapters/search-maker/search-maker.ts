import type { Store } from '@/utils/app/ports';
import { openIdbStore } from '../idb-store';
import { searchPack } from '../idb-store/search-pack';
import { afterImports } from '../importer/import-lock';
import { tellSearchProgress } from '../search-progress';
import { isSearchFileDue } from './due';
import type { FromMaker } from './messages';

/**
 * Has the file made that accounts are searched in, where it is due now or after a write of very many. In
 * a worker of its own, so that nobody waits: the extension's worker is put to sleep, and reads pages.
 */
export function keepSearchFile(store: Store): void {
  const look = oneAtATime(() => makeIfDue().catch(console.error));
  look();
  store.onNews(({ tables, ids }) => {
    if (tables.includes('account') && !ids) look();
  });
}

/** However often it is asked for meanwhile, it is done once more: an import tells its news each second. */
function oneAtATime(work: () => Promise<void>): () => void {
  let isOn = false;
  let isAsked = false;
  return async () => {
    isAsked = true;
    if (isOn) return;
    isOn = true;
    while (isAsked) {
      isAsked = false;
      await work();
    }
    isOn = false;
  };
}

async function makeIfDue(): Promise<void> {
  // Before there is a worker, which would hold its memory as long as an import runs.
  await afterImports();
  const store = await openIdbStore({}, searchPack);
  try {
    if (await isSearchFileDue(store)) await made();
    // A page that has made it may have been closed before it said so.
    else await tellSearchProgress(undefined);
  } finally {
    store.close();
  }
}

function made(): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const over = new Promise<void>((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<FromMaker>) => {
      if ('done' in data) void tellSearchProgress(data.done);
      else if ('made' in data) resolve();
      else reject(new Error(data.failed));
    };
  });
  return over.finally(() => {
    worker.terminate();
    void tellSearchProgress(undefined);
  });
}
