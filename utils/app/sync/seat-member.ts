import { creationOf } from '../../core/change';
import type { MemberId } from '../../core/ids';
import { newMember } from '../../core/member';
import { firstStamp } from '../../core/stamp';
import type { TeamMember } from '../../core/sync/wire';
import type { Store, World } from '../ports';
import { joinFormerMe } from './former-me';
import type { TeamStore } from './ports';

/**
 * Whoever is signed in sits at this keyboard. Their Member record is made where the team has none yet, and
 * they take over from whom they were here without a team.
 */
export async function seatMember(
  store: Store,
  team: TeamStore,
  world: Pick<World, 'now'>,
  { id, name, email, role }: TeamMember,
): Promise<void> {
  const known = await store.get('member', id);
  if (!known) {
    const made = newMember({ name, emails: [email] }, id as MemberId, world.now());
    const edits = creationOf('member', [made]);
    // Nothing of whoever may only read is taken: it stays here, until a colleague makes the record.
    if (role !== 'read-only') await store.edit(edits);
    else await store.apply(edits.map((edit) => ({ ...edit, stamp: firstStamp('seat') })));
  }
  const seated = known ?? (await store.get('member', id));
  if (seated && role !== 'read-only') {
    await joinFormerMe(store, world, seated, await team.seated());
  }
  await team.seat(id as MemberId);
}
