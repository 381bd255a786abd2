import { describe, expect, it } from 'vitest';
import { creating, pushTo, rowsIn, setting, stampAt } from '@/tests/contracts/backend-changes';
import { making, makingAll, organization } from '@/tests/contracts/records';
import { PUSH_LIMIT } from '@/utils/core/sync/protocol';
import { many, openStore, openTeam, refusedOf, renaming, watched } from './one-store';

describe('what a server refuses', () => {
  it('is held back with its reason and not sent again, and the rest goes through', async () => {
    const { reader } = openTeam();
    const backend = watched(reader);
    const store = openStore('here');
    await store.edit([making('account', organization('lago'))]);
    expect(await store.syncWith(backend)).toMatchObject({ outcome: 'done', refused: 1 });
    await store.syncWith(backend);
    expect(backend.pushes).toHaveLength(1);
    expect(refusedOf(store, 'lago')).toEqual({ refusal: 'forbidden' });
    expect((await store.get('account', 'lago'))?.name).toBe('lago');
  });

  it('is sent whole again once its record is edited', async () => {
    const { ana, reader } = openTeam();
    const store = openStore('here');
    await store.edit([making('account', organization('lago'))]);
    await store.syncWith(reader);
    await store.edit([renaming('lago', 'Lago Azul')]);
    expect(await store.syncWith(ana)).toMatchObject({ refused: 0, taken: 2 });
    expect((await rowsIn(ana)).get('account lago')?.record).toMatchObject({ name: 'Lago Azul' });
  });

  it('is not held back where it was mended while the push was under way', async () => {
    const { ana, reader } = openTeam();
    const store = openStore('here');
    await store.edit([making('account', organization('lago'))]);
    let pushes = 0;
    const report = await store.syncWith({
      ...ana,
      async push(request) {
        pushes++;
        if (pushes > 1) return ana.push(request);
        await store.edit([renaming('lago', 'Mended')]);
        return reader.push(request);
      },
    });
    expect(report).toMatchObject({ refused: 1, taken: 2 });
    expect((await rowsIn(ana)).get('account lago')?.record).toMatchObject({ name: 'Mended' });
  });

  it('stays held back when the record changes elsewhere', async () => {
    const { ana, reader } = openTeam();
    const store = openStore('here');
    await pushTo(ana, creating('lago', stampAt(1)));
    await store.syncWith(reader);
    await store.edit([renaming('lago', 'Mine')]);
    await pushTo(ana, setting('lago', stampAt(2), { description: 'Boats' }));
    const backend = watched(reader);
    await store.syncWith(backend);
    await store.syncWith(backend);
    expect(backend.pushes).toHaveLength(1);
    expect(await store.get('account', 'lago')).toMatchObject({
      name: 'Mine',
      description: 'Boats',
    });
  });

  it('waits where the own clock is ahead, and goes by itself when its time has come', async () => {
    const team = openTeam();
    const store = openStore('fast', 20);
    await store.edit([making('account', organization('lago'))]);
    expect(await store.syncWith(team.ana)).toMatchObject({ outcome: 'clock-ahead', refused: 1 });
    expect((await store.syncWith(team.ana)).outcome).toBe('clock-ahead');
    team.pass(30);
    expect(await store.syncWith(team.ana)).toMatchObject({ outcome: 'done', taken: 1 });
  });

  it('holds up no other record where one clock was ahead', async () => {
    const { ana } = openTeam();
    const store = openStore('here', 20);
    await store.edit(makingAll('account', many(PUSH_LIMIT + 5)));
    await store.begin([making('account', organization('old'))]);
    expect(await store.syncWith(ana)).toMatchObject({ outcome: 'clock-ahead', taken: 1 });
    expect([...(await rowsIn(ana)).keys()]).toEqual(['account old']);
  });
});
