import { describe, expect, it } from 'vitest';
import { rowsIn } from '@/tests/contracts/backend-changes';
import { making, makingAll, organization } from '@/tests/contracts/records';
import { BackendError } from '@/utils/core/sync/failure';
import { PUSH_LIMIT } from '@/utils/core/sync/protocol';
import { many, openStore, openTeam, refusedOf, renaming, watched } from './one-store';

describe('pushing what waits', () => {
  it('brings what one wrote to the others, and tells how much', async () => {
    const { ana, ben } = openTeam();
    const [here, there] = [openStore('here'), openStore('there')];
    await here.edit(makingAll('account', [organization('lago'), organization('norte')]));
    expect(await here.syncWith(ana)).toMatchObject({ outcome: 'done', taken: 2, refused: 0 });
    expect(await there.syncWith(ben)).toMatchObject({ outcome: 'done', changed: 2, aside: 0 });
    expect(await there.all('account')).toEqual(await here.all('account'));
    expect(await here.pending(9)).toEqual([]);
    expect(await there.pending(9)).toEqual([]);
  });

  it('sends no more changes at once than a push may carry, and each record whole', async () => {
    const { ana } = openTeam();
    const backend = watched(ana);
    const store = openStore('here');
    await store.edit(makingAll('account', many(PUSH_LIMIT - 1)));
    await store.edit([making('account', organization('z'))]);
    await store.edit([renaming('z', 'Last')]);
    expect((await store.syncWith(backend)).taken).toBe(PUSH_LIMIT + 1);
    expect(backend.pushes.map(({ changes }) => changes.length)).toEqual([PUSH_LIMIT - 1, 2]);
    expect(new Set(backend.pushes.map(({ key }) => key)).size).toBe(2);
  });

  it('ends a push early where its changes are long', async () => {
    const { ana } = openTeam();
    const backend = watched(ana);
    const store = openStore('here');
    const description = 'x'.repeat(120_000);
    const long = many(4).map((one) => ({ ...one, description }));
    await store.edit(makingAll('account', long));
    expect((await store.syncWith(backend)).taken).toBe(4);
    expect(backend.pushes.map(({ changes }) => changes.length)).toEqual([2, 2]);
  });

  it('sends less where the server says it is too much, and all goes through', async () => {
    const { ana } = openTeam();
    const backend = watched({
      ...ana,
      push: (request) =>
        request.changes.length > 3
          ? Promise.reject(new BackendError('too-large'))
          : ana.push(request),
    });
    const store = openStore('here');
    await store.edit(makingAll('account', many(10)));
    expect(await store.syncWith(backend)).toMatchObject({ outcome: 'done', taken: 10 });
    expect((await rowsIn(ana)).size).toBe(10);
  });

  it('holds back a record that is too large even alone, and the others go through', async () => {
    const { ana } = openTeam();
    const backend = {
      ...ana,
      push: (request: Parameters<typeof ana.push>[0]) =>
        request.changes.some(({ id }) => id === 'o1')
          ? Promise.reject(new BackendError('too-large'))
          : ana.push(request),
    };
    const store = openStore('here');
    await store.edit(makingAll('account', many(5)));
    expect(await store.syncWith(backend)).toMatchObject({ outcome: 'done', taken: 4, refused: 1 });
    expect(refusedOf(store, 'o1')).toEqual({ refusal: 'too-large' });
  });

  it('keeps waiting what was edited while its push was under way', async () => {
    const { ana } = openTeam();
    const store = openStore('here');
    await store.edit([making('account', organization('lago'))]);
    let edited = false;
    const backend = watched({
      ...ana,
      async push(request) {
        const answer = await ana.push(request);
        if (!edited) await store.edit([renaming('lago', 'Lago Azul')]);
        edited = true;
        return answer;
      },
    });
    await store.syncWith(backend);
    expect(backend.pushes.map(({ changes }) => changes.at(-1)?.fields.name)).toEqual([
      'lago',
      'Lago Azul',
    ]);
    expect((await rowsIn(ana)).get('account lago')?.record).toMatchObject({ name: 'Lago Azul' });
    expect(await store.pending(9)).toEqual([]);
  });

  it('takes nothing for delivered where the server has not spoken of every change', async () => {
    const { ana } = openTeam();
    const store = openStore('here');
    await store.edit(makingAll('account', many(2)));
    const backend = { ...ana, push: async () => ({ verdicts: [{ taken: true as const }] }) };
    expect((await store.syncWith(backend)).outcome).toBe('server-failed');
    expect(await store.pending(9)).toHaveLength(2);
  });
});
