import type { KeptSession } from '@/utils/adapters/sync/session';
import type { SignedIn } from '@/utils/core/sync/wire';

/** Tokens kept in memory. */
export function keptSession(session?: SignedIn): KeptSession & { writes: number } {
  let kept = session;
  return {
    writes: 0,
    async read() {
      return kept;
    },
    async write(next) {
      kept = next;
      this.writes++;
    },
  };
}
