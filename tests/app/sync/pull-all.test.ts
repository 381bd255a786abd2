import { describe, expect, it } from 'vitest';
import { creating, pushTo, stampAt } from '@/tests/contracts/backend-changes';
import { making, makingAll, organization } from '@/tests/contracts/records';
import { BackendError } from '@/utils/core/sync/failure';
import { PULL_LIMIT } from '@/utils/core/sync/protocol';
import { failing, many, openStore, openTeam } from './one-store';

describe('pulling what is new', () => {
  it('comes page by page to the end', async () => {
    const { ana, ben } = openTeam();
    const here = openStore('here');
    await here.edit(makingAll('account', many(PULL_LIMIT + 10)));
    await here.syncWith(ana);
    const there = openStore('there');
    expect((await there.syncWith(ben)).changed).toBe(PULL_LIMIT + 10);
    expect(await there.count('account')).toBe(PULL_LIMIT + 10);
  });

  it('goes on where it was interrupted, and takes nothing twice', async () => {
    const { ana, ben } = openTeam();
    await pushTo(ana, ...many(5).map(({ id }) => creating(id, stampAt(1))));
    const store = openStore('there');
    let pulls = 0;
    const breaking = {
      ...ben,
      async pull(cursor: string | undefined) {
        pulls++;
        if (pulls > 1) throw new BackendError('offline');
        return ben.pull(cursor, 2);
      },
    };
    expect(await store.syncWith(breaking)).toMatchObject({ outcome: 'offline', changed: 2 });
    expect(await store.syncWith(ben)).toMatchObject({ outcome: 'done', changed: 3 });
  });

  it('writes nothing where nothing is new', async () => {
    const { ana } = openTeam();
    const store = openStore('here');
    await store.edit([making('account', organization('lago'))]);
    await store.syncWith(ana);
    const { receive } = store.sync;
    let written = 0;
    store.sync.receive = (page) => {
      written++;
      return receive(page);
    };
    await store.syncWith(ana);
    expect(written).toBe(0);
  });

  it('begins anew where the server no longer knows how far one had come', async () => {
    const { workspace, ana } = openTeam();
    const store = openStore('here');
    await pushTo(ana, creating('lago', stampAt(1)));
    await store.syncWith(ana);
    workspace.restore();
    await pushTo(ana, creating('norte', stampAt(1)));
    const report = await store.syncWith(ana);
    expect(report).toMatchObject({ outcome: 'done', isRestarted: true, changed: 1 });
    expect((await store.syncWith(ana)).isRestarted).toBe(false);
  });

  it('ends where a server sends one in circles', async () => {
    const { ana } = openTeam();
    const page = { changes: [], cursor: 'again', more: true };
    const circle = { ...ana, pull: async () => page };
    expect((await openStore('here').syncWith(circle)).outcome).toBe('server-failed');
    expect(
      (await openStore('here').syncWith({ ...ana, pull: failing('cursor-gone').pull })).outcome,
    )
      // A beginning that is gone is no beginning.
      .toBe('server-failed');
  });
});
