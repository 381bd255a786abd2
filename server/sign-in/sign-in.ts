import type { SignedIn } from '../../utils/core/sync/wire';
import { enter, type Tx, within } from '../database/scope';
import { Refused } from '../http/refused';
import type { Parts } from '../parts';
import { countAttempt, forgetAttempts } from './attempts';
import { startSession } from './sessions';

export interface Credentials {
  /** As `normalizeEmail` makes it. */
  email: string;
  password: string;
}

/**
 * @param workspaceId only needed by those in several
 * @param address of the caller in the network
 * @throws Refused `wrong-password`, the same whether the e-mail is known or not; `choose-workspace`, `too-many`
 */
export async function signIn(
  parts: Parts,
  credentials: Credentials,
  workspaceId: string | undefined,
  address: string,
): Promise<SignedIn> {
  await countAttempt(parts, credentials.email, address);
  const login = await loginOf(parts, credentials.email);
  const isRight = await parts.passwords.isRight(credentials.password, login?.password);
  if (!login || !isRight) throw new Refused('wrong-password');
  await forgetAttempts(parts, credentials.email);
  return within(parts.database.db, { login: login.id }, async (tx) => {
    const places = await membershipsOf(tx, login.id);
    const chosen = workspaceId ? places.filter(({ id }) => id === workspaceId) : places;
    const [place] = chosen;
    // Whoever is in no workspace any more has nothing to sign in to.
    if (!place) throw new Refused('wrong-password');
    if (chosen.length > 1) {
      const workspaces = places.map(({ id, name }) => ({ id, name }));
      throw new Refused('choose-workspace', { workspaces });
    }
    await enter(tx, { workspace: place.id });
    return startSession(tx, parts, { workspaceId: place.id, memberId: place.memberId });
  });
}

/**
 * Who is joining: somebody known has to give their password, somebody new chooses one.
 * @returns for somebody new, an id of their own and the hash to be kept
 * @throws Refused `wrong-password`, `too-many`
 */
export async function identify(
  parts: Parts,
  { email, password }: Credentials,
  newId: string,
  address: string,
): Promise<{ id: string; newHash?: string }> {
  await countAttempt(parts, email, address);
  const login = await loginOf(parts, email);
  const newHash = login ? undefined : await parts.passwords.hash(password);
  if (login && !(await parts.passwords.isRight(password, login.password))) {
    throw new Refused('wrong-password');
  }
  await forgetAttempts(parts, email);
  return { id: login?.id ?? newId, ...(newHash && { newHash }) };
}

/** Keeps who is new. The transaction is in no scope afterwards. */
export async function keepLogin(
  tx: Tx,
  email: string,
  { id, newHash }: { id: string; newHash?: string },
): Promise<void> {
  if (!newHash) return;
  await enter(tx, { email });
  await tx.insertInto('login').values({ id, email, password: newHash }).execute();
}

async function loginOf(parts: Parts, email: string) {
  return within(parts.database.db, { email }, (tx) =>
    tx.selectFrom('login').select(['id', 'password']).where('email', '=', email).executeTakeFirst(),
  );
}

function membershipsOf(tx: Tx, loginId: string) {
  return tx
    .selectFrom('member')
    .innerJoin('workspace', 'workspace.id', 'member.workspace_id')
    .select(['workspace.id', 'workspace.name', 'member.id as memberId'])
    .where('member.login_id', '=', loginId)
    .where('member.removed_at', 'is', null)
    .orderBy('workspace.name')
    .execute();
}
