import { expect, it } from 'vitest';
import { making, makingAll, minute, note, organization } from '@/tests/contracts/records';
import { createMemoryStore } from '@/tests/fakes/memory-store';
import type { Store } from '@/utils/app/ports';
import { joinFormerMe } from '@/utils/app/sync/former-me';
import { AppError } from '@/utils/core/error';
import type { MemberId } from '@/utils/core/ids';
import { newMember } from '@/utils/core/member';

const world = { now: () => minute(5) };
const me = newMember({ name: 'Me', me: true }, 'old' as MemberId, minute(0));
const seated = newMember({ name: 'Ana', emails: ['ana@x.example'] }, 'ana' as MemberId, minute(0));
const other = newMember({ name: 'Ben' }, 'ben' as MemberId, minute(0));

async function alone(): Promise<Store> {
  const store = createMemoryStore();
  await store.edit([
    ...makingAll('member', [me, seated, other]),
    ...makingAll('account', [
      { ...organization('lago'), ownerId: me.id },
      { ...organization('norte'), ownerId: other.id },
    ]),
    making('activity', { ...note('n', ['lago'], minute(1)), ownerId: me.id }),
  ]);
  return store;
}

async function ownersIn(store: Store) {
  const records = [...(await store.all('account')), ...(await store.all('activity'))];
  return Object.fromEntries(records.map(({ id, ownerId }) => [id, ownerId]));
}
const members = async (store: Store) => (await store.all('member')).map(({ id }) => id);

it('leaves what colleagues are responsible for with them', async () => {
  const store = await alone();
  await joinFormerMe(store, world, seated, []);
  expect(await ownersIn(store)).toEqual({ lago: 'ana', norte: 'ben', n: 'ana' });
  expect(await members(store)).toEqual(['ana', 'ben']);
});

it.each([0, 1, 2])('goes on where write %i failed', async (failing) => {
  const store = await alone();
  let writes = 0;
  const failed: Store = {
    ...store,
    edit(edits) {
      if (writes++ === failing) return Promise.reject(new AppError('storage-full', 'no room'));
      return store.edit(edits);
    },
  };
  await expect(joinFormerMe(failed, world, seated, [])).rejects.toThrow('storage-full');
  expect(await members(store)).toContain('old');
  await joinFormerMe(store, world, seated, []);
  expect(await ownersIn(store)).toEqual({ lago: 'ana', norte: 'ben', n: 'ana' });
  expect(await members(store)).toEqual(['ana', 'ben']);
});

it('keeps whoever was seated here by another team', async () => {
  const store = await alone();
  await joinFormerMe(store, world, seated, [me.id]);
  expect(await ownersIn(store)).toMatchObject({ lago: 'old', n: 'old' });
  expect(await members(store)).toContain('old');
});

it('writes nothing where nobody was here', async () => {
  const store = await alone();
  await joinFormerMe(store, world, seated, []);
  const none = { ...store, edit: () => Promise.reject(new Error('wrote')) };
  await joinFormerMe(none, world, seated, []);
});
