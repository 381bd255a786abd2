import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { type Opened, openDatabase } from '@/server/database/open';
import type { Tables } from '@/server/database/schema';
import { enter, within } from '@/server/database/scope';
import { readSettings } from '@/server/settings';
import type { Present } from '@/server/sign-in/authorised';
import { push } from '@/server/sync/push';
import { creating, stampAt } from '@/tests/contracts/backend-changes';
import { type Kind, newDatabase } from './database';

/** A database with its schema and nothing in it; no server. */
export async function openTestDatabase(kind: Kind): Promise<Opened & { superUrl?: string }> {
  if (kind === 'PGlite') return openDatabase(readSettings({ FICHA_FOLDER: 'memory://' }));
  const { url, superUrl } = await newDatabase();
  return { ...(await openDatabase(readSettings({ DATABASE_URL: url }))), superUrl };
}

/** A workspace with one admin, one session, one invitation and one pushed record. */
export async function fillWorkspace(db: Kysely<Tables>, recordId: string): Promise<Present> {
  const workspaceId = randomUUID();
  const member: Present = { workspaceId, id: randomUUID(), loginId: randomUUID(), role: 'admin' };
  const email = `${member.id}@lago.example`;
  const later = new Date(Date.now() + 3_600_000);
  await within(db, { email }, async (tx) => {
    await tx.insertInto('login').values({ id: member.loginId, email, password: 'hash' }).execute();
    await enter(tx, { workspace: workspaceId });
    const workspace = { id: workspaceId, name: 'Lago', epoch: 'first' };
    await tx.insertInto('workspace').values(workspace).execute();
    const { id, loginId, role } = member;
    const who = { workspace_id: workspaceId, login_id: loginId, role };
    await tx
      .insertInto('member')
      .values({ ...who, id, name: 'Ada', email })
      .execute();
    await tx
      .insertInto('session')
      .values({
        workspace_id: workspaceId,
        id: 'session',
        member_id: id,
        login_id: loginId,
        refresh_hash: 'hash',
        expires_at: later,
      })
      .execute();
    await tx
      .insertInto('invitation')
      .values({
        workspace_id: workspaceId,
        id: 'invitation',
        secret_hash: 'hash',
        role,
        note: '',
        invited_by: id,
        expires_at: later,
      })
      .execute();
    const asked = { key: 'first', bodyHash: 'x', changes: [creating(recordId, stampAt(1))] };
    await push(tx, member, asked, { recordBytes: 10_000, nowMs: Date.now() });
  });
  return member;
}
