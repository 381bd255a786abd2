import type { Waiting } from '@/utils/core/outbox';
import type { Connection } from '../../idb-store/connection';
import { refusedIndex } from '../../idb-store/schema';

export function waiting({ read }: Connection): Promise<number> {
  return read(['outbox'], (tx) => tx.objectStore('outbox').index('oldest').count());
}

export function refused({ read }: Connection): Promise<Waiting[]> {
  return read(['outbox'], (tx) => tx.objectStore('outbox').index(refusedIndex).getAll());
}
