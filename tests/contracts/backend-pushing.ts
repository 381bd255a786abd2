import { expect, it } from 'vitest';
import { applied } from './applied';
import type { Opened } from './backend';
import { creating, pushTo, rowsIn, setting, stampAt } from './backend-changes';

const TAKEN = { taken: true };

export function pushing(team: Opened): void {
  it('hands what one member pushed to another, with every stamp', async () => {
    const { ana, ben } = team();
    const made = creating('lago', stampAt(1), { description: 'Boats' });
    const renamed = setting('lago', stampAt(2), { name: 'Lago Azul' });
    expect((await pushTo(ana, made, renamed)).verdicts).toEqual([TAKEN, TAKEN]);
    expect(await rowsIn(ben)).toEqual(applied([made, renamed]));
  });

  it('lets each field win by its stamp, in whatever order the changes arrive', async () => {
    const { ana, ben } = team();
    const made = creating('lago', stampAt(1));
    const early = setting('lago', stampAt(2, 'ana'), { name: 'Early', description: 'Early' });
    const late = setting('lago', stampAt(3, 'ben'), { name: 'Late' });
    await pushTo(ana, made);
    await pushTo(ben, late);
    expect((await pushTo(ana, early)).verdicts).toEqual([TAKEN]);
    expect(await rowsIn(ana)).toEqual(applied([made, early, late]));
  });

  it('takes a change that was overruled long ago, and keeps what overruled it', async () => {
    const { ana, ben } = team();
    await pushTo(ana, creating('lago', stampAt(1)), setting('lago', stampAt(9), { name: 'New' }));
    const { cursor } = await ben.pull(undefined, 10);
    const old = setting('lago', stampAt(5), { name: 'Old' });
    expect((await pushTo(ben, old)).verdicts).toEqual([TAKEN]);
    expect((await ana.pull(cursor, 10)).changes).toEqual([]);
  });

  it('answers a repeated push as it did, and does nothing twice', async () => {
    const { ana, ben } = team();
    const bad = setting('nobody', stampAt(1), { name: 'x' });
    const request = { key: 'once', changes: [creating('lago', stampAt(1)), bad] };
    const first = await ana.push(request);
    const { cursor } = await ben.pull(undefined, 10);
    await pushTo(ben, creating('nobody', stampAt(0)));
    expect(await ana.push(request)).toEqual(first);
    const { changes } = await ben.pull(cursor, 10);
    expect(changes.map(({ id }) => id)).toEqual(['nobody']);
  });

  it('takes another push though it comes under a key that was used', async () => {
    const { ana } = team();
    await ana.push({ key: 'same', changes: [creating('lago', stampAt(1))] });
    const answer = await ana.push({ key: 'same', changes: [creating('norte', stampAt(1))] });
    expect(answer.verdicts).toEqual([TAKEN]);
    expect([...(await rowsIn(ana)).keys()]).toEqual(['account lago', 'account norte']);
  });

  it('keeps the keys of two members apart', async () => {
    const { ana, ben } = team();
    await ana.push({ key: 'same', changes: [creating('lago', stampAt(1))] });
    await ben.push({ key: 'same', changes: [creating('norte', stampAt(1))] });
    expect((await rowsIn(ana)).size).toBe(2);
  });

  it('keeps fields it does not know for whoever sent them', async () => {
    const { ana, ben } = team();
    const made = creating('lago', stampAt(1));
    made.fields.mood = { shade: 'blue', depth: 3 };
    await pushTo(ana, made);
    expect((await rowsIn(ben)).get('account lago')?.unknown).toEqual({ mood: made.fields.mood });
  });

  it('keeps every character a text may have', async () => {
    const { ana, ben } = team();
    const description = 'nul \u0000, half a pair \ud800, quote " \' \\ {}, é 日本 🚢, $1 %s';
    await pushTo(ana, creating('lago', stampAt(1), { description }));
    const row = (await rowsIn(ben)).get('account lago');
    expect(row?.record).toMatchObject({ description });
  });

  it('is not harmed by ids and fields that are called like parts of an object', async () => {
    const { ana, ben } = team();
    const made = creating('__proto__', stampAt(1));
    const odd = JSON.parse('{"__proto__":{"deleted":true},"constructor":"x","toString":"y"}');
    const answer = await pushTo(ana, made, setting('__proto__', stampAt(2), odd));
    expect(answer.verdicts).toEqual([TAKEN, TAKEN]);
    expect((await rowsIn(ben)).get('account __proto__')?.record).toMatchObject({
      name: '__proto__',
    });
  });

  it('brings tombstones, and what comes back from under one', async () => {
    const { ana, ben } = team();
    const made = creating('lago', stampAt(1), { description: 'Boats' });
    const gone = setting('lago', stampAt(2), { deleted: true });
    await pushTo(ana, made, gone);
    const deleted = (await rowsIn(ben)).get('account lago');
    expect(deleted?.record).toBeUndefined();
    expect(deleted?.remains).toMatchObject({ description: 'Boats' });
    const back = setting('lago', stampAt(3), { deleted: false });
    await pushTo(ben, back);
    expect(await rowsIn(ana)).toEqual(applied([made, gone, back]));
  });
}
