import type { Edit } from '../../core/change';
import { isSampleId, type MemberId } from '../../core/ids';
import type { Member } from '../../core/member';
import type { Store, World } from '../ports';
import { editMany, everyOf } from '../walk';

/**
 * Whoever has worked alone here was a member of their own making; signed in they are the team's. All that
 * one was responsible for becomes the other's, and it is hidden, with a sign of whom it went into. May be
 * broken off and done again.
 * @param seated whoever sits at this keyboard from now on
 * @param known ids that other teams had given to members who sat here
 */
export async function joinFormerMe(
  store: Store,
  world: Pick<World, 'now'>,
  seated: Member,
  known: readonly MemberId[],
): Promise<void> {
  const former = (await store.all('member')).filter(
    ({ id, me }) => me && id !== seated.id && !known.includes(id) && !isSampleId(id),
  );
  if (former.length === 0) return;
  const ids = new Set<unknown>(former.map(({ id }) => id));
  await editMany(store, await accountEdits(store, ids, seated.id));
  const activities: Edit[] = [];
  for await (const { id, ownerId } of everyOf(store, 'activity')) {
    if (ids.has(ownerId)) {
      activities.push({ table: 'activity', id, fields: { ownerId: seated.id } });
    }
  }
  await editMany(store, activities);
  const emails = [...new Set([...seated.emails, ...former.flatMap((one) => one.emails)])];
  const hasMore = emails.length > seated.emails.length;
  await store.edit([
    ...(hasMore
      ? [{ table: 'member' as const, id: seated.id, fields: { emails, updatedAt: world.now() } }]
      : []),
    ...former.map(({ id }) => ({
      table: 'member' as const,
      id,
      fields: { deleted: true, mergedInto: seated.id },
    })),
  ]);
}

/** Also where a field of the user's own names a member. */
async function accountEdits(
  store: Store,
  ids: ReadonlySet<unknown>,
  to: MemberId,
): Promise<Edit[]> {
  const edits: Edit[] = [];
  const naming = (await store.all('field')).filter(({ type }) => type === 'member');
  for await (const { id, ownerId, custom } of everyOf(store, 'account')) {
    const fields = {
      ...(ids.has(ownerId) && { ownerId: to }),
      ...Object.fromEntries(
        naming
          .filter((field) => ids.has(custom[field.id]))
          .map((field) => [`custom.${field.id}`, to]),
      ),
    };
    if (Object.keys(fields).length > 0) edits.push({ table: 'account', id, fields });
  }
  return edits;
}
