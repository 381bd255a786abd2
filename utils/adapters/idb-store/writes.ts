import type { Change, Edit } from '@/utils/core/change';
import { stampBeginnings, stampEdits } from '@/utils/core/door';
import type { Connection } from './connection';
import type { Touched } from './news';
import { clockOf, pass, storesOf } from './passing';
import { pending } from './pending';
import { dropSample } from './sample';

/**
 * Stamps inside the transaction: writing transactions wait for each other, so no two contexts ever
 * make equal or disordered stamps. `strict`, because what a user typed should survive a power cut, and
 * it costs about half a millisecond in Chromium; what came from elsewhere can be had from there again.
 * @returns the records touched
 */
function edit(
  { write }: Connection,
  edits: readonly Edit[],
  now: () => number,
): Promise<Touched[]> {
  return write(storesOf(edits), 'strict', async (tx) => {
    const clock = await clockOf(tx);
    return pass(tx, clock, stampEdits(edits, clock, now()), true);
  });
}

/** @returns the records touched */
function begin({ write }: Connection, edits: readonly Edit[]): Promise<Touched[]> {
  return write(storesOf(edits), 'strict', async (tx) => {
    const clock = await clockOf(tx);
    return pass(tx, clock, stampBeginnings(edits, clock), true);
  });
}

/** @returns the records touched */
function apply({ write }: Connection, changes: readonly Change[]): Promise<Touched[]> {
  return write(storesOf(changes), 'relaxed', async (tx) =>
    pass(tx, await clockOf(tx), changes, false),
  );
}

/** What a store does to its records; loaded as one. */
export const writes = { edit, begin, apply, pending, dropSample };
