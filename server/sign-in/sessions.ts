import { randomUUID } from 'node:crypto';
import type { SignedIn } from '../../utils/core/sync/wire';
import { instantOf } from '../../utils/core/time';
import { type Tx, within } from '../database/scope';
import { Refused } from '../http/refused';
import type { Parts } from '../parts';
import { hashOf, isSecret, newSecret, read, written } from './secrets';

/** Milliseconds after which a device that was never heard of has to sign in again. */
const REFRESH_LIFE = 60 * 86_400_000;

interface Place {
  workspaceId: string;
  memberId: string;
}

/** Begins a session. The transaction must be in the workspace's scope. */
export async function startSession(tx: Tx, parts: Parts, place: Place): Promise<SignedIn> {
  const { workspaceId, memberId } = place;
  const handed = { workspaceId, id: randomUUID(), secret: newSecret() };
  const expiresAt = new Date(parts.now() + REFRESH_LIFE);
  await tx
    .insertInto('session')
    .columns(['workspace_id', 'id', 'member_id', 'login_id', 'refresh_hash', 'expires_at'])
    .expression((from) =>
      from
        .selectFrom('member')
        .select(({ val, ref }) => [
          val(workspaceId).as('w'),
          val(handed.id).as('s'),
          ref('id').as('m'),
          ref('login_id').as('l'),
          val(hashOf(handed.secret)).as('h'),
          val(expiresAt).as('e'),
        ])
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', memberId),
    )
    .execute();
  return signedIn(tx, parts, place, handed, expiresAt);
}

/**
 * Takes a refresh token and gives the next one. The one before may come again as long as the next was
 * never used, because its answer may have been lost on the way. Any older one means that somebody has a
 * copy, and ends the session for both.
 * @throws Refused `signed-out`
 */
export async function refresh(parts: Parts, token: string): Promise<SignedIn> {
  const handed = read('ficha-refresh', token);
  if (!handed) throw new Refused('signed-out');
  const { workspaceId, id } = handed;
  const result = await within(parts.database.db, { workspace: workspaceId }, async (tx) => {
    const ofSession = tx
      .updateTable('session')
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id);
    const session = await tx
      .selectFrom('session')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!session || session.revoked_at || session.expires_at.getTime() <= parts.now()) return;
    const isCurrent = isSecret(handed.secret, session.refresh_hash);
    if (!isCurrent && !isSecret(handed.secret, session.previous_hash)) {
      await ofSession.set({ revoked_at: new Date(parts.now()) }).execute();
      parts.log('problem', 'a refresh token was used twice');
      return;
    }
    const secret = newSecret();
    const expiresAt = new Date(parts.now() + REFRESH_LIFE);
    const hashes = { refresh_hash: hashOf(secret), previous_hash: hashOf(handed.secret) };
    await ofSession.set({ ...hashes, expires_at: expiresAt }).execute();
    const place = { workspaceId, memberId: session.member_id };
    return signedIn(tx, parts, place, { workspaceId, id, secret }, expiresAt);
  });
  if (!result) throw new Refused('signed-out');
  return result;
}

/** Ends the session a refresh token belongs to; nothing happens where it has ended. */
export async function signOut(parts: Parts, token: string): Promise<void> {
  const handed = read('ficha-refresh', token);
  if (!handed) return;
  await within(parts.database.db, { workspace: handed.workspaceId }, async (tx) => {
    const hash = hashOf(handed.secret);
    await tx
      .updateTable('session')
      .set({ revoked_at: new Date(parts.now()) })
      .where('workspace_id', '=', handed.workspaceId)
      .where('id', '=', handed.id)
      .where('revoked_at', 'is', null)
      .where((or) => or.or([or('refresh_hash', '=', hash), or('previous_hash', '=', hash)]))
      .execute();
  });
}

async function signedIn(
  tx: Tx,
  parts: Parts,
  { workspaceId, memberId }: Place,
  handed: { workspaceId: string; id: string; secret: string },
  refreshExpiresAt: Date,
): Promise<SignedIn> {
  const { workspace, ...member } = await tx
    .selectFrom('member')
    .innerJoin('workspace', 'workspace.id', 'member.workspace_id')
    .select(['member.id', 'member.name', 'email', 'role', 'workspace.name as workspace'])
    .where('member.workspace_id', '=', workspaceId)
    .where('member.id', '=', memberId)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow(() => new Refused('signed-out'));
  const access = await parts.tokens.make({ workspaceId, memberId, sessionId: handed.id });
  return {
    accessToken: access.token,
    accessExpiresAt: access.expiresAt,
    refreshToken: written('ficha-refresh', handed),
    refreshExpiresAt: instantOf(refreshExpiresAt.getTime()),
    workspace: { id: workspaceId, name: workspace },
    member,
  };
}
