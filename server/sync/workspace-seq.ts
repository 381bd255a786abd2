import type { Tx } from '../database/scope';
import { Refused } from '../http/refused';

/** The place of the workspace's latest record. Whoever asks next waits until this transaction ends. */
export async function lockSeq(tx: Tx, workspaceId: string): Promise<number> {
  const { seq } = await tx
    .selectFrom('workspace')
    .select('seq')
    .where('id', '=', workspaceId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow(() => new Refused('signed-out'));
  return seq;
}
