import type { Kysely } from 'kysely';
import type { Tables } from '../database/schema';
import { newSecret } from './secrets';

const NAME = 'signing';

/** Made once for all copies and kept where the application's role cannot read it. */
export async function signingSecret(owner: Kysely<Tables>): Promise<string> {
  await owner
    .insertInto('server_secret')
    .values({ name: NAME, value: newSecret() })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const kept = owner.selectFrom('server_secret').select('value').where('name', '=', NAME);
  return (await kept.executeTakeFirstOrThrow()).value;
}
