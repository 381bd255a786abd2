import { expect, it } from 'vitest';
import type { Change } from '@/utils/core/change';
import { DRIFT_LIMIT, PUSH_LIMIT } from '@/utils/core/sync/protocol';
import { instantOf } from '@/utils/core/time';
import type { Opened } from './backend';
import { creating, pushTo, rowsIn, setting, stampAt } from './backend-changes';
import { minute, note } from './records';

const TAKEN = { taken: true };

export function refusing(team: Opened): void {
  it('names what is refused one by one, and takes the rest', async () => {
    const { ana, ben, now } = team();
    const ahead = instantOf(now() + DRIFT_LIMIT + 60_000);
    const { verdicts } = await pushTo(
      ana,
      creating('lago', stampAt(1)),
      setting('lago', stampAt(2), { name: '' }),
      setting('norte', stampAt(2), { name: 'never made' }),
      { ...creating('sur', stampAt(1)), table: 'outbox' as Change['table'] },
      creating('este', `${ahead}-0000-fast` as Change['stamp']),
      creating('oeste', 'yesterday' as Change['stamp']),
      { ...creating('sur', stampAt(1)), id: 'no spaces' },
      setting('lago', stampAt(3), { description: 'Boats' }),
    );
    expect(verdicts).toEqual([
      TAKEN,
      { taken: false, refusal: 'invalid', detail: expect.stringContaining('name') },
      { taken: false, refusal: 'invalid', detail: expect.stringContaining('account norte') },
      { taken: false, refusal: 'unknown-table' },
      { taken: false, refusal: 'clock-ahead' },
      { taken: false, refusal: 'invalid', detail: expect.any(String) },
      { taken: false, refusal: 'invalid', detail: expect.any(String) },
      TAKEN,
    ]);
    const rows = await rowsIn(ben);
    expect([...rows.keys()]).toEqual(['account lago']);
    expect(rows.get('account lago')?.record).toMatchObject({ name: 'lago', description: 'Boats' });
  });

  it('takes a change from a clock that is a little ahead', async () => {
    const { ana, now } = team();
    const ahead = `${instantOf(now() + DRIFT_LIMIT - 60_000)}-0000-fast` as Change['stamp'];
    expect((await pushTo(ana, creating('lago', ahead))).verdicts).toEqual([TAKEN]);
  });

  it('names tables that are none, also those every object has', async () => {
    const { ana } = team();
    for (const table of ['constructor', '__proto__', 'record', 'session']) {
      const change = { ...creating('x', stampAt(1)), table: table as Change['table'] };
      expect((await pushTo(ana, change)).verdicts).toEqual([
        { taken: false, refusal: 'unknown-table' },
      ]);
    }
  });

  it('refuses a record that grows too large, and leaves it as it was', async () => {
    const { ana, ben } = team();
    const { id, ...fields } = JSON.parse(JSON.stringify(note('n', ['lago'], minute(0))));
    const made: Change = { table: 'activity', id, fields, stamp: stampAt(1) };
    const grown = { ...made, fields: { text: 'x'.repeat(1_100_000) }, stamp: stampAt(2) };
    expect((await pushTo(ana, made, grown)).verdicts).toEqual([
      TAKEN,
      { taken: false, refusal: 'too-large' },
    ]);
    expect((await rowsIn(ben)).get('activity n')?.record).toMatchObject({ text: '' });
  });

  it('refuses what is nested so deep that it would break a reader', async () => {
    const { ana, ben } = team();
    const deep = JSON.parse(`${'['.repeat(1_000)}${']'.repeat(1_000)}`);
    const { verdicts } = await pushTo(
      ana,
      creating('lago', stampAt(1)),
      setting('lago', stampAt(2), { mood: deep }),
    );
    expect(verdicts).toMatchObject([TAKEN, { taken: false, refusal: 'invalid' }]);
    expect((await rowsIn(ben)).size).toBe(1);
  });

  it('refuses every change of a member who may only read, who sees all the same', async () => {
    const { ana, reader } = team();
    await pushTo(ana, creating('lago', stampAt(1)));
    const { verdicts } = await pushTo(
      reader,
      setting('lago', stampAt(2), { name: 'Mine' }),
      creating('norte', stampAt(2)),
    );
    expect(verdicts).toEqual([
      { taken: false, refusal: 'forbidden' },
      { taken: false, refusal: 'forbidden' },
    ]);
    const rows = await rowsIn(reader);
    expect([...rows.keys()]).toEqual(['account lago']);
    expect(rows.get('account lago')?.record).toMatchObject({ name: 'lago' });
  });

  it('rejects more changes than a push may carry, and takes none of them', async () => {
    const { ana } = team();
    const changes = Array.from({ length: PUSH_LIMIT + 1 }, (_, place) =>
      creating(`o${place}`, stampAt(1)),
    );
    await expect(ana.push({ key: 'many', changes })).rejects.toMatchObject({ code: 'too-large' });
    expect((await rowsIn(ana)).size).toBe(0);
    const { verdicts } = await ana.push({ key: 'less', changes: changes.slice(1) });
    expect(verdicts.every(({ taken }) => taken)).toBe(true);
  });

  it('shows and gives nothing to a member of another workspace', async () => {
    const { ana, stranger } = team();
    await pushTo(ana, creating('lago', stampAt(1)));
    expect((await stranger.pull(undefined, 10)).changes).toEqual([]);
    const own = setting('lago', stampAt(2), { name: 'Ours' });
    expect((await pushTo(stranger, own)).verdicts).toMatchObject([{ refusal: 'invalid' }]);
    await pushTo(stranger, creating('lago', stampAt(3), { name: 'Ours' }));
    expect((await rowsIn(ana)).get('account lago')?.record).toMatchObject({ name: 'lago' });
  });

  it('is over at once for a member who was removed', async () => {
    const { ana, removeAna } = team();
    await pushTo(ana, creating('lago', stampAt(1)));
    await removeAna();
    await expect(ana.pull(undefined, 10)).rejects.toMatchObject({ code: 'signed-out' });
    await expect(pushTo(ana, creating('norte', stampAt(1)))).rejects.toMatchObject({
      code: 'signed-out',
    });
  });
}
