import { randomUUID } from 'node:crypto';
import type { Role, SignedIn } from '../../utils/core/sync/wire';
import { instantOf } from '../../utils/core/time';
import { enter, type Tx, within } from '../database/scope';
import { Refused } from '../http/refused';
import type { Parts } from '../parts';
import type { Present } from './authorised';
import { hashOf, isSecret, newSecret, read, written } from './secrets';
import { startSession } from './sessions';
import { type Credentials, identify, keepLogin } from './sign-in';

export interface NewInvitation {
  role: Role;
  /** The Member record that whoever accepts takes over; a new one where it is left out. */
  memberId?: string | undefined;
  note: string;
  days: number;
}

/**
 * An invitation for one person. No e-mail is sent: the admin hands the token on.
 * @throws Refused `member-exists` where the Member record belongs to somebody
 */
export async function invite(tx: Tx, parts: Parts, admin: Present, asked: NewInvitation) {
  const { workspaceId } = admin;
  const { memberId } = asked;
  if (memberId && (await hasLogin(tx, workspaceId, memberId))) throw new Refused('member-exists');
  const handed = { workspaceId, id: randomUUID(), secret: newSecret() };
  const expiresAt = new Date(parts.now() + asked.days * 86_400_000);
  await tx
    .insertInto('invitation')
    .values({
      workspace_id: workspaceId,
      id: handed.id,
      secret_hash: hashOf(handed.secret),
      role: asked.role,
      member_id: memberId ?? null,
      note: asked.note,
      invited_by: admin.id,
      expires_at: expiresAt,
    })
    .execute();
  return { id: handed.id, token: written('ficha-join', handed), expiresAt };
}

/**
 * Makes whoever has the token a member; an invitation is good once.
 * @throws Refused `link-gone`, `member-exists`, `wrong-password`, `too-many`
 */
export async function accept(
  parts: Parts,
  asked: Credentials & { token: string; name: string },
  address: string,
): Promise<SignedIn> {
  const handed = read('ficha-join', asked.token);
  if (!handed) throw new Refused('link-gone');
  const { workspaceId } = handed;
  const { db } = parts.database;
  const scope = { workspace: workspaceId };
  const held = await within(db, scope, (tx) => find(tx, parts, workspaceId, handed.id));
  if (!held || !isSecret(handed.secret, held.secret_hash)) throw new Refused('link-gone');
  const login = await identify(parts, asked, randomUUID(), address);
  return within(db, {}, async (tx) => {
    await keepLogin(tx, asked.email, login);
    await enter(tx, scope);
    const taken = await tx
      .deleteFrom('invitation')
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', handed.id)
      .executeTakeFirst();
    if (taken.numDeletedRows === 0n) throw new Refused('link-gone');
    const who = { loginId: login.id, name: asked.name, email: asked.email, role: held.role };
    const memberId = await join(tx, workspaceId, held.member_id, who);
    return startSession(tx, parts, { workspaceId, memberId });
  });
}

async function find(tx: Tx, parts: Parts, workspaceId: string, id: string) {
  return tx
    .selectFrom('invitation')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('expires_at', '>', new Date(parts.now()))
    .executeTakeFirst();
}

/** Who was removed and is invited again is the same member as before. */
async function join(
  tx: Tx,
  workspaceId: string,
  memberId: string | null,
  { loginId, ...who }: { loginId: string; name: string; email: string; role: Role },
): Promise<string> {
  const before = await tx
    .selectFrom('member')
    .select(['id', 'removed_at'])
    .where('workspace_id', '=', workspaceId)
    .where('login_id', '=', loginId)
    .executeTakeFirst();
  if (before && !before.removed_at) throw new Refused('member-exists');
  if (before) {
    await tx
      .updateTable('member')
      .set({ ...who, removed_at: null })
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', before.id)
      .execute();
    return before.id;
  }
  const id = memberId ?? randomUUID();
  if (await hasLogin(tx, workspaceId, id)) throw new Refused('member-exists');
  const values = { workspace_id: workspaceId, id, login_id: loginId, ...who };
  await tx.insertInto('member').values(values).execute();
  return id;
}

async function hasLogin(tx: Tx, workspaceId: string, memberId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('member')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', memberId)
    .executeTakeFirst();
  return found !== undefined;
}

/** Those that can still be accepted, the one that ends first first. */
export async function invitationsOf(tx: Tx, parts: Parts, workspaceId: string) {
  const rows = await tx
    .selectFrom('invitation')
    .select(['id', 'role', 'note', 'expires_at'])
    .where('workspace_id', '=', workspaceId)
    .where('expires_at', '>', new Date(parts.now()))
    .orderBy('expires_at')
    .execute();
  return rows.map(({ expires_at, ...row }) => {
    return { ...row, expiresAt: instantOf(expires_at.getTime()) };
  });
}

/** @returns whether there was one */
export async function takeBack(tx: Tx, workspaceId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('invitation')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
