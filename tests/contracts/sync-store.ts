import { afterEach, beforeEach, describe } from 'vitest';
import type { Store } from '@/utils/app/ports';
import type { SyncStore } from '@/utils/app/sync/ports';
import { receiving } from './sync-store-receiving';
import { sending } from './sync-store-sending';

/** A store and how sync sees it. */
export interface SyncedStore {
  store: Store;
  sync: SyncStore;
  /** As if this Ficha had been updated. */
  update(): Promise<void>;
  /** The records kept aside, as `<table> <id>`. */
  aside(): Promise<string[]>;
}

/** What every SyncStore must do, whatever it keeps its records in. */
export function describeSyncStore(name: string, open: () => Promise<SyncedStore>): void {
  describe(`SyncStore contract: ${name}`, () => {
    let opened: SyncedStore;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.store.close());

    describe('what goes out', () => sending(() => opened));
    describe('what comes in', () => receiving(() => opened));
  });
}
