import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { normalizeEmail } from '../utils/core/email-address';
import { type Opened, openDatabase } from './database/open';
import { within } from './database/scope';
import type { Settings } from './settings';
import { Passwords } from './sign-in/password';
import { newSetupToken } from './sign-in/setup';

/** What can be done beside the server; with PGlite only while it is stopped. */
const COMMANDS: Record<
  string,
  (opened: Opened, settings: Settings, to: string) => Promise<string>
> = {
  /** For one more workspace on this server. */
  async 'new-workspace'(opened) {
    const token = await opened.asOwner((owner) => newSetupToken(owner, Date.now()));
    return `Good once and for 24 hours, for POST /v1/setup:\n${token}`;
  },

  /** For an admin who has forgotten theirs. */
  async 'reset-password'(opened, settings, to) {
    const email = normalizeEmail(to);
    const password = randomBytes(12).toString('base64url');
    const hash = await new Passwords(settings.FICHA_PASSWORD_COST).hash(password);
    const id = await within(opened.db, { email }, async (tx) => {
      const change = tx.updateTable('login').set({ password: hash }).where('email', '=', email);
      return (await change.returning('id').executeTakeFirst())?.id;
    });
    if (!id) throw new Error(`Nobody signs in with ${email} here.`);
    await within(opened.db, { login: id }, async (tx) => {
      const ofThem = tx.updateTable('session').where('login_id', '=', id);
      await ofThem.set({ revoked_at: new Date() }).where('revoked_at', 'is', null).execute();
    });
    return `The new password of ${email}, who is signed out everywhere now:\n${password}`;
  },

  /** Makes every client pull from the beginning: what it had since the backup, the database has lost. */
  async 'after-restore'(opened) {
    await opened.asOwner((owner) =>
      owner.transaction().execute(async (tx) => {
        // The owner, too, sees no rows otherwise.
        await sql`alter table workspace no force row level security`.execute(tx);
        await sql`update workspace set epoch = gen_random_uuid()::text`.execute(tx);
        await sql`alter table workspace force row level security`.execute(tx);
      }),
    );
    return 'Every client will pull from the beginning at its next sync.';
  },
};

/**
 * @returns what to print
 * @throws Error in words for whoever typed it
 */
export async function runCommand(settings: Settings, [name, to]: string[]): Promise<string> {
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name!] : undefined;
  if (!command || (name === 'reset-password' && !to)) {
    throw new Error(
      `There are: ${Object.keys(COMMANDS).join(', ')} (with an e-mail for reset-password).`,
    );
  }
  const opened = await openDatabase(settings);
  try {
    return await command(opened, settings, to ?? '');
  } finally {
    await opened.close();
  }
}
