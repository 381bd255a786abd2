import { creationOf, type Edit } from '../core/change';
import type { MemberId } from '../core/ids';
import { type Member, newMember } from '../core/member';
import type { Store, World } from './ports';
import { removeRecords, type Undo } from './undo';
import { everyOf } from './walk';

export interface MemberDraft {
  name: string;
  emails: string[];
  /** The person at this keyboard, in the place of whoever was it. */
  me: boolean;
}

/** @throws AppError of `Store.edit` */
export async function addMember(store: Store, world: World, draft: MemberDraft): Promise<Undo> {
  const made = newMember(draft, world.newId() as MemberId, world.now());
  const others = draft.me ? await marked(store) : [];
  await store.edit([...markings(world, others, false), ...creationOf('member', [made])]);
  return () =>
    store.edit([
      { table: 'member', id: made.id, fields: { deleted: true } },
      ...markings(world, others, true),
    ]);
}

/** There is one person at this keyboard: whoever was marked before gives way. */
export async function chooseMe(store: Store, world: World, id: MemberId): Promise<Undo> {
  const others = (await marked(store)).filter((other) => other !== id);
  await store.edit([...markings(world, others, false), ...markings(world, [id], true)]);
  return () => store.edit([...markings(world, [id], false), ...markings(world, others, true)]);
}

/** For how much the member is responsible. */
export interface MemberUse {
  accounts: number;
  activities: number;
}

export async function memberUse(store: Store, id: MemberId): Promise<MemberUse> {
  const use = { accounts: 0, activities: 0 };
  for await (const { ownerId } of everyOf(store, 'account')) if (ownerId === id) use.accounts += 1;
  for await (const { ownerId } of everyOf(store, 'activity')) {
    if (ownerId === id) use.activities += 1;
  }
  return use;
}

/** Accounts and activities keep the id: so they can tell that somebody was responsible. */
export function removeMember(store: Store, { id }: Member): Promise<Undo> {
  return removeRecords(store, [{ table: 'member', id }]);
}

async function marked(store: Store): Promise<MemberId[]> {
  return (await store.all('member')).filter(({ me }) => me).map(({ id }) => id);
}

function markings(world: World, ids: readonly MemberId[], me: boolean): Edit[] {
  return ids.map((id) => ({ table: 'member', id, fields: { me, updatedAt: world.now() } }));
}
