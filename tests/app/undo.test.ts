import { beforeEach, expect, it } from 'vitest';
import type { Store } from '@/utils/app/ports';
import { saveChanged } from '@/utils/app/undo';
import { makingAll, minute, organization } from '../contracts/records';
import { createMemoryStore } from '../fakes/memory-store';

const lago = organization('lago', { name: 'Lago', description: 'Boats', custom: { size: 'S' } });
const edited = { ...lago, name: 'Lago Azul', custom: { size: 'L' }, updatedAt: minute(5) };
let store: Store;
beforeEach(async () => {
  store = createMemoryStore();
  await store.edit(makingAll('account', [lago]));
});
const set = (fields: Record<string, string | null>) =>
  store.edit([{ table: 'account', id: 'lago', fields }]);

it('writes what differs and leaves what others changed meanwhile', async () => {
  await set({ description: 'Ships' });
  await saveChanged(store, 'account', lago, edited);
  const { name, description, custom } = (await store.get('account', 'lago'))!;
  expect([name, description, custom.size]).toEqual(['Lago Azul', 'Ships', 'L']);
});

it('takes back what it wrote', async () => {
  const undo = await saveChanged(store, 'account', lago, edited);
  await undo();
  expect(await store.get('account', 'lago')).toEqual(lago);
});

it('does not take back what somebody has changed again since', async () => {
  const undo = await saveChanged(store, 'account', lago, edited);
  await set({ name: 'Lago Verde', description: 'Ships' });
  await undo();
  const { name, description, custom } = (await store.get('account', 'lago'))!;
  expect([name, description, custom.size]).toEqual(['Lago Verde', 'Ships', 'S']);
});

it('takes back the fields of a record that was deleted since, and leaves it deleted', async () => {
  const undo = await saveChanged(store, 'account', lago, edited);
  await store.edit([{ table: 'account', id: 'lago', fields: { deleted: true } }]);
  await undo();
  expect(await store.get('account', 'lago')).toBeUndefined();
  await store.edit([{ table: 'account', id: 'lago', fields: { deleted: false } }]);
  expect((await store.get('account', 'lago'))?.name).toBe('Lago');
});

it('writes nothing where nothing differs', async () => {
  const before = await store.pending(9);
  const undo = await saveChanged(store, 'account', lago, { ...lago, updatedAt: minute(9) });
  await undo();
  expect(await store.pending(9)).toEqual(before);
});
