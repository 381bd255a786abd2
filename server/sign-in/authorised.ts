import type { Role } from '../../utils/core/sync/wire';
import { type Tx, within } from '../database/scope';
import { Refused } from '../http/refused';
import type { Parts } from '../parts';
import type { Caller } from './access-token';

/** A member whose session holds now. */
export interface Present {
  workspaceId: string;
  id: string;
  loginId: string;
  role: Role;
}

/**
 * A transaction in the caller's workspace. The session is looked up every time, so a member who was
 * removed or signed out elsewhere is out at once, though the access token has minutes left.
 * @throws Refused `signed-out`
 */
export async function asMember<T>(
  parts: Parts,
  caller: Caller,
  work: (tx: Tx, member: Present) => Promise<T>,
): Promise<T> {
  return within(parts.database.db, { workspace: caller.workspaceId }, async (tx) => {
    const member = await tx
      .selectFrom('session')
      .innerJoin('member', (join) =>
        join
          .onRef('member.workspace_id', '=', 'session.workspace_id')
          .onRef('member.id', '=', 'session.member_id'),
      )
      .select(['member.id', 'member.role', 'member.login_id as loginId'])
      .where('session.workspace_id', '=', caller.workspaceId)
      .where('session.id', '=', caller.sessionId)
      .where('session.revoked_at', 'is', null)
      .where('member.removed_at', 'is', null)
      .executeTakeFirst();
    if (!member) throw new Refused('signed-out');
    return work(tx, { ...member, workspaceId: caller.workspaceId });
  });
}

/** As `asMember`. @throws Refused `forbidden` where the member is no admin */
export async function asAdmin<T>(
  parts: Parts,
  caller: Caller,
  work: (tx: Tx, admin: Present) => Promise<T>,
): Promise<T> {
  return asMember(parts, caller, (tx, member) => {
    if (member.role !== 'admin') throw new Refused('forbidden');
    return work(tx, member);
  });
}
