import { describe, expect, it } from 'vitest';
import { creating, pushTo, rowsIn, stampAt } from '@/tests/contracts/backend-changes';
import { activity, minute, note } from '@/tests/contracts/records';
import type { Change } from '@/utils/core/change';
import type { AccountId } from '@/utils/core/ids';
import { openStore, openTeam } from './one-store';

describe('records that cannot be joined', () => {
  const later: Change = {
    table: 'activity',
    id: 'm',
    stamp: stampAt(1),
    fields: { kind: 'message from Mars', title: 'Hello' },
  };
  const unknown = { ...later, table: 'planet' as Change['table'], id: 'p' };
  const serving = (changes: Change[]) => ({
    ...openTeam().ana,
    pull: async () => ({ changes, cursor: 'one', more: false }),
  });

  it('are kept aside untouched where they are of a later version, and the others come', async () => {
    const store = openStore('here');
    const backend = serving([later, unknown, creating('lago', stampAt(1))]);
    expect(await store.syncWith(backend)).toMatchObject({ outcome: 'done', changed: 1, aside: 2 });
    expect((await store.get('account', 'lago'))?.name).toBe('lago');
    expect([...store.beside.aside.values()]).toEqual([
      { table: 'activity', id: 'm', changes: [later] },
      { table: 'planet', id: 'p', changes: [unknown] },
    ]);
  });

  it('are read once an update understands them', async () => {
    const store = openStore('here');
    await store.syncWith(serving([later]));
    const { id, ...fields } = JSON.parse(
      JSON.stringify(note('m', ['lago'], later.stamp.slice(0, 24) as never)),
    );
    store.beside.aside.get('activity m')!.changes = [{ ...later, fields }];
    store.beside.isUpdated = true;
    await store.syncWith(openTeam().ana);
    expect((await store.get('activity', id))?.kind).toBe('note');
    expect(store.beside.aside.size).toBe(0);
  });

  it('leave an own edit as it is that does not go with them, until it is mended', async () => {
    const { ana, ben } = openTeam();
    const store = openStore('here');
    const task = activity('a', {
      kind: 'task',
      title: 'Call back',
      accountIds: ['lago' as AccountId],
      priority: 'normal',
      status: 'open',
    });
    const { id: _, ...fields } = JSON.parse(JSON.stringify(task));
    await pushTo(ben, { table: 'activity', id: 'a', stamp: stampAt(1), fields });
    await store.syncWith(ana);
    // Ben makes it a note, which must have a text; meanwhile one empties the text here.
    const asNote = { kind: 'note', text: 'Called', notedAt: minute(0) };
    await pushTo(ben, { table: 'activity', id: 'a', stamp: stampAt(2), fields: asNote });
    await store.edit([{ table: 'activity', id: 'a', fields: { text: null, title: 'Mine' } }]);
    expect(await store.syncWith(ana)).toMatchObject({ outcome: 'done', refused: 1, aside: 1 });
    expect(await store.get('activity', 'a')).toMatchObject({ kind: 'task', title: 'Mine' });

    await store.edit([{ table: 'activity', id: 'a', fields: { text: 'Mended' } }]);
    expect(await store.syncWith(ana)).toMatchObject({ outcome: 'done', refused: 0, aside: 0 });
    const record = await store.get('activity', 'a');
    expect(record).toMatchObject({ kind: 'note', title: 'Mine', text: 'Mended' });
    expect((await rowsIn(ana)).get('activity a')?.record).toEqual(record);
    expect(store.beside.aside.size).toBe(0);
  });
});
