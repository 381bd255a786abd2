import { within } from '../database/scope';
import { Refused } from '../http/refused';
import type { Parts } from '../parts';
import type { Caller } from './access-token';
import { countAttempt, forgetAttempts } from './attempts';
import { asMember } from './authorised';

/**
 * All other sessions of the person end, in every workspace.
 * @throws Refused `wrong-password`, `too-many`
 */
export async function changePassword(
  parts: Parts,
  caller: Caller,
  asked: { current: string; next: string },
  address: string,
): Promise<void> {
  const loginId = await asMember(parts, caller, async (_, member) => member.loginId);
  const { db } = parts.database;
  const login = await within(db, { login: loginId }, (tx) =>
    tx.selectFrom('login').select(['email', 'password']).executeTakeFirstOrThrow(),
  );
  await countAttempt(parts, login.email, address);
  if (!(await parts.passwords.isRight(asked.current, login.password))) {
    throw new Refused('wrong-password');
  }
  const password = await parts.passwords.hash(asked.next);
  await within(db, { login: loginId }, async (tx) => {
    await tx.updateTable('login').set({ password }).where('id', '=', loginId).execute();
    await tx
      .updateTable('session')
      .set({ revoked_at: new Date(parts.now()) })
      .where('login_id', '=', loginId)
      .where('id', '<>', caller.sessionId)
      .where('revoked_at', 'is', null)
      .execute();
  });
  await forgetAttempts(parts, login.email);
}
