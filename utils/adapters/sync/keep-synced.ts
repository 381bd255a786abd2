import { TEAM } from './team-channel';

/**
 * Syncs in a worker of its own as long as this page lives: one of all pages at a time, whose place the
 * next one takes. The background worker cannot, as it is put to sleep.
 */
export function keepSynced(): void {
  void navigator.locks.request(TEAM, () => {
    const worker = new Worker(new URL('./team-worker.ts', import.meta.url), { type: 'module' });
    return new Promise<void>((resolve) => {
      // The next page may have more luck.
      worker.onerror = (event) => {
        console.error(event.message);
        worker.terminate();
        resolve();
      };
    });
  });
}
