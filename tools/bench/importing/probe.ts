// Runs in a page of the extension.
import { pageSide } from '@/utils/adapters/importer/page-side';
import type { ImportReport, OpenedTable } from '@/utils/app/import/ports';
import { openedStore, written } from '../opened-store';

const NOTHING_ELSE = { onPart: () => undefined, stopped: () => false };
const PULSE_MS = 10;
const STORES = ['account', 'relation', 'activity', 'outbox'];
const PORTION = 2000;

/** @param script of the worker that imports */
async function run(script: string) {
  const input = document.querySelector<HTMLInputElement>('#bench-file')!;
  const { ask, close } = pageSide(new Worker(script, { type: 'module' }));
  const opened = await ask<OpenedTable>({ open: input.files![0]! });
  const pulse = startPulse();
  const plan = { matching: opened.matching, forKnown: 'fill' } as const;
  const checkFrom = performance.now();
  const check = await ask<{ rows: number }>({ check: plan }, NOTHING_ELSE);
  const from = performance.now();
  const report = await ask<ImportReport>({ run: plan }, NOTHING_ELSE);
  const ms = performance.now() - from;
  const { made, problemCount } = report;
  close();
  return {
    ms,
    checkMs: from - checkFrom,
    rows: check.rows,
    made,
    problemCount,
    error: report.error ? String(report.error) : '',
    longestGap: pulse.end(),
  };
}

/** How long the page could not do anything else, at worst. */
function startPulse() {
  let [last, longest] = [performance.now(), 0];
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - PULSE_MS);
    last = now;
  }, PULSE_MS);
  return {
    end() {
      clearInterval(timer);
      return longest;
    },
  };
}

/** Puts all rows of the store, as they are, into a database with the same indexes and no more. */
async function putRaw() {
  const store = await openedStore();
  const raw = await rawLike(store);
  let ms = 0;
  for (const name of STORES) {
    for await (const rows of portions(store, name)) ms += await put(raw, name, rows);
  }
  store.close();
  raw.close();
  indexedDB.deleteDatabase('raw');
  return { ms };
}

async function* portions(db: IDBDatabase, name: string): AsyncGenerator<unknown[]> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const store = db.transaction(name).objectStore(name);
    const [rows, keys] = await Promise.all([
      answer(store.getAll(range, PORTION)),
      answer(store.getAllKeys(range, PORTION)),
    ]);
    if (rows.length === 0) return;
    yield rows;
    range = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
}

async function put(raw: IDBDatabase, name: string, rows: readonly unknown[]): Promise<number> {
  const from = performance.now();
  const tx = raw.transaction(name, 'readwrite', { durability: 'relaxed' });
  for (const row of rows) tx.objectStore(name).put(row);
  await written(tx);
  return performance.now() - from;
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function rawLike(store: IDBDatabase): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('raw');
    request.onupgradeneeded = () => {
      const tx = store.transaction(STORES);
      for (const name of STORES) {
        const like = tx.objectStore(name);
        const made = request.result.createObjectStore(name, { keyPath: like.keyPath });
        for (const index of like.indexNames) {
          const { keyPath, multiEntry } = like.index(index);
          made.createIndex(index, keyPath, { multiEntry });
        }
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

declare global {
  interface Window {
    importing: typeof importing;
  }
}
const importing = { run, putRaw };
window.importing = importing;
