import type { Role, TeamMember } from '../../utils/core/sync/wire';
import type { Tx } from '../database/scope';
import { Refused } from '../http/refused';
import type { Parts } from '../parts';
import type { Present } from './authorised';

/** Everyone of the workspace, by name. */
export function membersOf(tx: Tx, workspaceId: string): Promise<TeamMember[]> {
  return tx
    .selectFrom('member')
    .select(['id', 'name', 'email', 'role'])
    .where('workspace_id', '=', workspaceId)
    .where('removed_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** @throws Refused `not-found`, `last-admin` */
export async function changeRole(tx: Tx, admin: Present, id: string, role: Role): Promise<void> {
  if (role !== 'admin') await needAnotherAdmin(tx, admin.workspaceId, id);
  await ofMember(tx, admin.workspaceId, id, { role });
  if (role !== 'admin') await endInvitations(tx, admin.workspaceId, id);
}

/**
 * Takes somebody out of the workspace and ends their sessions and invitations; their work and name stay in the history.
 * @throws Refused `not-found`, `last-admin`
 */
export async function remove(tx: Tx, parts: Parts, admin: Present, id: string): Promise<void> {
  await needAnotherAdmin(tx, admin.workspaceId, id);
  const now = new Date(parts.now());
  await ofMember(tx, admin.workspaceId, id, { removed_at: now });
  await endInvitations(tx, admin.workspaceId, id);
  await tx
    .updateTable('session')
    .set({ revoked_at: now })
    .where('workspace_id', '=', admin.workspaceId)
    .where('member_id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();
}

async function ofMember(
  tx: Tx,
  workspaceId: string,
  id: string,
  set: { role: Role } | { removed_at: Date },
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('member')
    .set(set)
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Refused('not-found');
}

/** Whoever is no admin any more could otherwise come back as one, by an invitation made before. */
async function endInvitations(tx: Tx, workspaceId: string, invitedBy: string): Promise<void> {
  await tx
    .deleteFrom('invitation')
    .where('workspace_id', '=', workspaceId)
    .where('invited_by', '=', invitedBy)
    .execute();
}

/** Two admins who take each other's role at the same time wait for each other here. */
async function needAnotherAdmin(tx: Tx, workspaceId: string, id: string): Promise<void> {
  await tx
    .selectFrom('workspace')
    .select('id')
    .where('id', '=', workspaceId)
    .forNoKeyUpdate()
    .execute();
  const other = await tx
    .selectFrom('member')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('role', '=', 'admin')
    .where('removed_at', 'is', null)
    .where('id', '<>', id)
    .limit(1)
    .executeTakeFirst();
  if (!other) throw new Refused('last-admin');
}
