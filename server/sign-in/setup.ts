import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { SignedIn } from '../../utils/core/sync/wire';
import type { Tables } from '../database/schema';
import { enter, type Tx, within } from '../database/scope';
import { Refused } from '../http/refused';
import type { Parts } from '../parts';
import { hashOf, newSecret } from './secrets';
import { startSession } from './sessions';
import { type Credentials, identify, keepLogin } from './sign-in';

/** Milliseconds that a set-up token is good for. */
const LIFE = 24 * 3_600_000;
const KIND = 'ficha-setup.';

/** Whether a workspace was ever made here. @param owner may read the links without row-level security */
export async function isSetUp(owner: Kysely<Tables>): Promise<boolean> {
  const used = owner
    .selectFrom('setup_link')
    .select('secret_hash')
    .where('used_at', 'is not', null);
  return (await used.limit(1).executeTakeFirst()) !== undefined;
}

/** A token for making one workspace. Earlier ones that nobody used are void. */
export async function newSetupToken(owner: Kysely<Tables>, nowMs: number): Promise<string> {
  const secret = newSecret();
  await owner.transaction().execute(async (tx) => {
    await tx.deleteFrom('setup_link').where('used_at', 'is', null).execute();
    const values = { secret_hash: hashOf(secret), expires_at: new Date(nowMs + LIFE) };
    await tx.insertInto('setup_link').values(values).execute();
  });
  return KIND + secret;
}

/**
 * Makes a workspace and its first admin.
 * @throws Refused `link-gone`, `wrong-password`, `too-many`
 */
export async function setUp(
  parts: Parts,
  asked: Credentials & { token: string; workspace: string; name: string },
  address: string,
): Promise<SignedIn> {
  const hash = hashOf(asked.token.startsWith(KIND) ? asked.token.slice(KIND.length) : '');
  // First, or anybody could try passwords here and learn who has one.
  if (!(await within(parts.database.db, {}, (tx) => isGood(tx, parts, hash)))) {
    throw new Refused('link-gone');
  }
  const login = await identify(parts, asked, randomUUID(), address);
  const workspaceId = randomUUID();
  const memberId = randomUUID();
  return within(parts.database.db, {}, async (tx) => {
    const taken = await tx
      .updateTable('setup_link')
      .set({ used_at: new Date(parts.now()) })
      .where('secret_hash', '=', hash)
      .where('used_at', 'is', null)
      .where('expires_at', '>', new Date(parts.now()))
      .executeTakeFirst();
    if (taken.numUpdatedRows === 0n) throw new Refused('link-gone');
    await keepLogin(tx, asked.email, login);
    await enter(tx, { workspace: workspaceId });
    const workspace = { id: workspaceId, name: asked.workspace, epoch: randomUUID() };
    await tx.insertInto('workspace').values(workspace).execute();
    const { name, email } = asked;
    const who = { id: memberId, login_id: login.id, name, email, role: 'admin' as const };
    await tx
      .insertInto('member')
      .values({ workspace_id: workspaceId, ...who })
      .execute();
    return startSession(tx, parts, { workspaceId, memberId });
  });
}

async function isGood(tx: Tx, parts: Parts, hash: string): Promise<boolean> {
  const link = await tx
    .selectFrom('setup_link')
    .select('secret_hash')
    .where('secret_hash', '=', hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date(parts.now()))
    .executeTakeFirst();
  return link !== undefined;
}
