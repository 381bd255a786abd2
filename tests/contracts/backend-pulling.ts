import { expect, it } from 'vitest';
import type { Opened } from './backend';
import { creating, pushTo, rowsIn, setting, stampAt } from './backend-changes';
import { ids } from './records';

export function pulling(team: Opened): void {
  it('begins with nothing and a cursor to go on from', async () => {
    const { ana, ben } = team();
    const { changes, more, cursor } = await ana.pull(undefined, 10);
    expect({ changes, more }).toEqual({ changes: [], more: false });
    await pushTo(ben, creating('lago', stampAt(1)));
    expect((await ana.pull(cursor, 10)).changes).toHaveLength(1);
  });

  it('comes in pages, in the order of the pushes, each record once', async () => {
    const { ana, ben } = team();
    for (let place = 0; place < 7; place++) {
      await pushTo(ana, creating(`o${place}`, stampAt(9 - place)));
    }
    const pages: string[][] = [];
    let cursor: string | undefined;
    for (let more = true; more; ) {
      const page = await ben.pull(cursor, 3);
      pages.push([...new Set(ids(page.changes))]);
      ({ cursor, more } = page);
    }
    expect(pages).toEqual([['o0', 'o1', 'o2'], ['o3', 'o4', 'o5'], ['o6']]);
  });

  it('says that there is no more when a page ends with the last record', async () => {
    const { ana } = team();
    await pushTo(ana, creating('a', stampAt(1)), creating('b', stampAt(1)));
    expect(await ana.pull(undefined, 2)).toMatchObject({ more: false });
  });

  it('goes on after a page, and misses nothing that is changed in between', async () => {
    const { ana, ben } = team();
    const made = ['a', 'b', 'c', 'd'].map((id) => creating(id, stampAt(1)));
    await pushTo(ana, ...made);
    const first = await ben.pull(undefined, 2);
    await pushTo(
      ana,
      setting('a', stampAt(2), { name: 'A' }),
      setting('c', stampAt(2), { name: 'C' }),
    );
    const second = await ben.pull(first.cursor, 10);
    expect([...new Set(ids(second.changes))]).toEqual(['d', 'a', 'c']);
    expect(second.more).toBe(false);
  });

  it('has all fields of a record of which one was changed', async () => {
    const { ana, ben } = team();
    await pushTo(ana, creating('lago', stampAt(1), { description: 'Boats' }));
    const { cursor } = await ben.pull(undefined, 10);
    await pushTo(ana, setting('lago', stampAt(2), { name: 'Lago Azul' }));
    const { changes } = await ben.pull(cursor, 10);
    const fields = Object.assign({}, ...changes.map((change) => change.fields));
    expect(fields).toMatchObject({ name: 'Lago Azul', description: 'Boats', kind: 'organization' });
  });

  it('gives the same again for the same cursor', async () => {
    const { ana } = team();
    await pushTo(ana, creating('a', stampAt(1)), creating('b', stampAt(1)));
    const { cursor } = await ana.pull(undefined, 1);
    expect(await ana.pull(cursor, 5)).toEqual(await ana.pull(cursor, 5));
  });

  it('brings what one pushed oneself, so that every copy has one order', async () => {
    const { ana } = team();
    await pushTo(ana, creating('a', stampAt(1)));
    expect((await rowsIn(ana)).size).toBe(1);
  });

  it('sends back to the beginning whoever has a cursor that is none, or not of here', async () => {
    const { ana, stranger } = team();
    await pushTo(stranger, creating('a', stampAt(1)));
    const { cursor } = await stranger.pull(undefined, 1);
    for (const wrong of [cursor, 'nonsense', '', 'MSAxIDE', '*'.repeat(40)]) {
      await expect(ana.pull(wrong, 10)).rejects.toMatchObject({ code: 'cursor-gone' });
    }
  });
}
