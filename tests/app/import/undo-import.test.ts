import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { transferStore } from '@/utils/adapters/transfer-store';
import { addActivity } from '@/utils/app/activities';
import { addRelation } from '@/utils/app/relations';
import { restoreArchive } from '@/utils/app/transfer/restore-archive';
import { writeArchive } from '@/utils/app/transfer/write-archive';
import type { AccountId } from '@/utils/core/ids';
import { contact, deleting, making, makingAll, note, organization } from '../../contracts/records';
import { fileOf, textSink, toTheEnd } from '../transfer/files';
import { openStore, person, rowsOf, world } from './opened';

const rows = rowsOf(
  person({ name: 'Ana', emails: ['ana@lago.example'], category: 'Press' }, 'Lago', ['Met']),
  person({ name: 'Luis', emails: ['luis@lago.example'] }, [['Norte', 'CEO']]),
);

async function imported() {
  const all = await openStore();
  const luis = contact('luis', { name: 'L.', emails: ['luis@lago.example'] });
  await all.store.edit(makingAll('account', [luis]));
  const before = await all.everything();
  const { id } = await all.run(rows, 'overwrite');
  const named = async (name: string) => {
    const accounts = await all.store.all('account');
    return accounts.find((one) => one.name === name);
  };
  return { ...all, before, id, named };
}

describe('taking an import back', () => {
  it('removes what was made and brings back what was changed', async () => {
    const { undo, everything, before, id, imports } = await imported();
    expect(await undo(id)).toEqual({ undone: 8, left: 0 });
    expect(await everything()).toEqual(before);
    expect(await imports.jobs()).toMatchObject([{ id, state: 'undone' }]);
  });

  it('leaves the fields that the user has changed since, and says so', async () => {
    const { store, undo, id } = await imported();
    await store.edit([{ table: 'account', id: 'luis', fields: { name: 'Luis Gil' } }]);
    expect((await undo(id)).left).toBe(1);
    expect((await store.get('account', 'luis'))?.name).toBe('Luis Gil');
  });

  it('leaves an account that the user has changed since', async () => {
    const { store, undo, id, named } = await imported();
    const ana = await named('Ana');
    await store.edit([{ table: 'account', id: ana!.id, fields: { description: 'Mine' } }]);
    expect((await undo(id)).left).toBe(2);
    expect(await store.get('account', ana!.id)).toMatchObject({ description: 'Mine' });
    expect((await store.all('category')).map(({ name }) => name)).toEqual(['Press']);
  });

  it('leaves an account that has got an activity or a relation since', async () => {
    const { store, undo, id, named } = await imported();
    const [ana, lago] = [await named('Ana'), await named('Lago')];
    await addActivity(store, world, {
      kind: 'note',
      title: 'Mine',
      text: 'Mine',
      accountIds: [ana!.id],
      notedAt: world.now(),
    });
    const ends = { contactId: 'luis' as AccountId, organizationId: lago!.id };
    await addRelation(store, world, ends);
    expect((await undo(id)).left).toBe(3);
    expect((await store.all('account')).map(({ name }) => name).sort()).toEqual([
      'Ana',
      'L.',
      'Lago',
    ]);
    const history = await store.history([ana!.id], { order: 'newest-first', limit: 9 });
    expect(history.map(({ title }) => title)).toEqual(['Mine']);
  });

  it('leaves nothing of a record that the user has deleted since', async () => {
    const { store, undo, everything, before, id, named } = await imported();
    await store.edit([deleting('account', (await named('Norte'))!.id)]);
    await undo(id);
    expect(await everything()).toEqual(before);
  });

  it('does the same broken off after any part and begun again', async () => {
    const { imports, undo, run, everything, before, id } = await imported();
    const more = rowsOf(person({ name: 'Eva', emails: ['eva@x.example'], category: 'Staff' }));
    const second = await run(more);
    let asked = 0;
    const once = { ...toTheEnd, stopped: () => asked++ > 0 };
    expect(await undo(second.id, once)).toEqual({ undone: 1, left: 0 });
    expect((await imports.jobs()).find((job) => job.id === second.id)?.state).toBe('done');
    expect(await undo(second.id)).toEqual({ undone: 2, left: 0 });
    await undo(id);
    expect(await everything()).toEqual(before);
  });

  it('is over after a day', async () => {
    const { imports, id, store } = await imported();
    const { importStore } = await import('@/utils/adapters/import-store');
    const tomorrow = Date.parse(world.now()) + 86_400_001;
    const later = importStore(store.connection, { name: 'later', now: () => tomorrow });
    expect(await imports.jobs()).toHaveLength(1);
    expect(await later.jobs()).toEqual([]);
    await expect(
      imports.takeBack(id, { made: new Set(), stamps: new Map() }),
    ).rejects.toMatchObject({ code: 'store-failed' });
  });

  it('is no longer to be had once all data is deleted', async () => {
    const { imports, store, name } = await imported();
    await transferStore(store.connection, name).clear();
    expect(await imports.jobs()).toEqual([]);
  });
});

describe('taking the restoring of an archive back', () => {
  it('leaves the store as it was, changed and deleted records too', async () => {
    const { store, imports, name, everything, undo } = await openStore();
    await store.edit(makingAll('account', [organization('lago'), organization('norte')]));
    await store.edit([making('activity', note('note-1', ['lago'], world.now()))]);
    const other = await openStore();
    const sink = textSink();
    await writeArchive(store, transferStore(store.connection, name), world, sink, toTheEnd);
    const toOther = await restoreArchive(other.imports, fileOf(sink.text()), world, toTheEnd);
    expect(toOther.error).toBeUndefined();
    await other.store.edit([
      { table: 'account', id: 'lago', fields: { name: 'Lago Azul' } },
      deleting('account', 'norte'),
      making('account', organization('sur')),
    ]);
    const newer = textSink();
    const from = transferStore(other.store.connection, other.name);
    await writeArchive(other.store, from, world, newer, toTheEnd);
    const before = await everything();
    const restored = await restoreArchive(imports, fileOf(newer.text()), world, toTheEnd);
    expect(restored).toMatchObject({ written: 3, problemCount: 0 });
    expect(await store.count('account')).toBe(2);
    const [job] = await imports.jobs();
    expect(job).toMatchObject({ format: 'archive', state: 'done', made: 1, changed: 2 });
    expect(await undo(job!.id)).toEqual({ undone: 3, left: 0 });
    expect(await everything()).toEqual(before);
  });
});
