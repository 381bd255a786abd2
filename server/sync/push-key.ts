import type { PushAnswer } from '../../utils/core/sync/protocol';
import type { Tx } from '../database/scope';
import type { Present } from '../sign-in/authorised';
import type { Push } from './push';

/** Milliseconds in which a push may be repeated and is answered as before. Later it is merged again, which changes nothing. */
const LIFE = 7 * 86_400_000;

/**
 * The answer this push got before. Another push under the same key has none: to answer it with the first
 * one's verdicts would lose its changes.
 */
export async function answerBefore(
  tx: Tx,
  member: Present,
  { key, bodyHash }: Push,
): Promise<PushAnswer | undefined> {
  const kept = await tx
    .selectFrom('push_key')
    .select('answer')
    .where('workspace_id', '=', member.workspaceId)
    .where('member_id', '=', member.id)
    .where('key', '=', key)
    .where('body_hash', '=', bodyHash)
    .executeTakeFirst();
  return kept?.answer as PushAnswer | undefined;
}

export async function keepAnswer(
  tx: Tx,
  member: Present,
  { key, bodyHash }: Push,
  answer: PushAnswer,
  nowMs: number,
): Promise<void> {
  await tx
    .deleteFrom('push_key')
    .where('workspace_id', '=', member.workspaceId)
    .where('expires_at', '<=', new Date(nowMs))
    .execute();
  const kept = {
    body_hash: bodyHash,
    answer: JSON.stringify(answer),
    expires_at: new Date(nowMs + LIFE),
  };
  await tx
    .insertInto('push_key')
    .values({ workspace_id: member.workspaceId, member_id: member.id, key, ...kept })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'member_id', 'key']).doUpdateSet(kept),
    )
    .execute();
}
