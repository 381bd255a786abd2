import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { full } from '@/components/text/full';
import { openIdbStore } from '@/utils/adapters/idb-store';
import { importStore } from '@/utils/adapters/import-store';
import { transferStore } from '@/utils/adapters/transfer-store';
import { loadSample } from '@/utils/app/sample-data';
import { ensureStartingLists } from '@/utils/app/starting-lists';
import { checkArchive } from '@/utils/app/transfer/check-archive';
import { restoreArchive } from '@/utils/app/transfer/restore-archive';
import { writeArchive } from '@/utils/app/transfer/write-archive';
import { activityKinds } from '@/utils/core/activity-kinds';
import type { Row } from '@/utils/core/change';
import { archiveEnd, archiveHead } from '@/utils/core/formats/archive';
import { tables } from '@/utils/core/tables';
import type { DateOnly, Instant } from '@/utils/core/time';
import { deleting, makingAll, minute, note, organization } from '../../contracts/records';
import { fileOf, textSink, toTheEnd } from './files';

let opened = 0;
let made = 0;
const world = {
  now: () => '2026-11-23T12:00:00.000Z' as Instant,
  today: () => '2026-11-23' as DateOnly,
  newId: () => `new-${made++}`,
};

/** A deleted record keeps its id a second time or not, which makes no difference to anybody. */
function comparable(row: Row): object {
  if (!row.remains) return row;
  const { id: _, ...remains } = row.remains;
  return { ...row, remains };
}

/** A store as its pages have it. */
async function openStore() {
  const name = `transfer-${opened++}`;
  const store = await openIdbStore({ name }, (connection) => ({ connection }));
  const transfer = transferStore(store.connection, name);
  const imports = importStore(store.connection, { name });
  onTestFinished(() => store.close());
  const everything = async () => {
    const rows = tables.map(async (table) => {
      const part = await transfer.rows(table, undefined, 9999);
      return part.rows.map(comparable);
    });
    return { rows: await Promise.all(rows), pending: await store.pending(9999) };
  };
  const archive = async () => {
    const sink = textSink();
    await writeArchive(store, transfer, world, sink, toTheEnd);
    return sink.text();
  };
  const check = (text: string) => checkArchive(transfer, fileOf(text), world, toTheEnd);
  const restore = (text: string) => restoreArchive(imports, fileOf(text), world, toTheEnd);
  return { store, transfer, imports, everything, archive, check, restore };
}

async function smallStore() {
  const all = await openStore();
  const accounts = [organization('acme'), organization('lago'), organization('norte')];
  await all.store.edit(makingAll('account', accounts));
  await all.store.edit(makingAll('activity', [note('note-1', ['acme'], minute(3))]));
  await all.store.edit([
    { table: 'account', id: 'lago', fields: { name: 'Lago Azul', mood: 'bright' } },
  ]);
  await all.store.edit([deleting('account', 'norte')]);
  return all;
}

describe('an archive', () => {
  it('makes in an empty store the same records, stamps, tombstones and waiting changes', async () => {
    const from = await smallStore();
    await ensureStartingLists(from.store, world, full.starting);
    await loadSample(from.store, world, full.starting);
    const to = await openStore();
    const restored = await to.restore(await from.archive());
    expect(restored).toMatchObject({ problemCount: 0, stopped: false });
    expect(await to.everything()).toEqual(await from.everything());
  }, 30_000);

  it('brings everything back after all is deleted, the starting lists as the user had them', async () => {
    const { store, transfer, everything, archive, restore } = await smallStore();
    await ensureStartingLists(store, world, full.starting);
    const before = await everything();
    const text = await archive();
    await transfer.clear();
    expect((await everything()).rows.flat()).toEqual([]);
    const later = { ...world, now: () => '2026-12-01T08:00:00.000Z' as Instant };
    await ensureStartingLists(store, later, { ...full.starting, pipeline: 'Ventas' });
    await restore(text);
    expect(await everything()).toEqual(before);
  });

  it('restored twice changes nothing the second time', async () => {
    const { archive, restore, check } = await smallStore();
    const text = await archive();
    expect(await restore(text)).toMatchObject({ written: 0, seen: 4 });
    expect((await check(text))?.counts).toEqual({ fresh: 0, changed: 0, equal: 4, newer: 0 });
  });

  it('leaves what was made, changed or deleted after it, and its check says so', async () => {
    const { store, archive, restore, check } = await smallStore();
    const text = await archive();
    await store.edit(makingAll('account', [organization('later')]));
    await store.edit([
      { table: 'account', id: 'acme', fields: { name: 'Acme Ltd' } },
      deleting('activity', 'note-1'),
    ]);
    expect((await check(text))?.counts).toEqual({ fresh: 0, changed: 0, equal: 2, newer: 2 });
    expect(await restore(text)).toMatchObject({ written: 0, problemCount: 0 });
    expect((await store.get('account', 'acme'))?.name).toBe('Acme Ltd');
    expect(await store.get('activity', 'note-1')).toBeUndefined();
    expect(await store.get('account', 'later')).toBeDefined();
  });

  it('is checked without writing anything', async () => {
    const text = await (await smallStore()).archive();
    const { check, everything } = await openStore();
    const checked = await check(text);
    expect(checked).toMatchObject({ counts: { fresh: 4, changed: 0, equal: 0, newer: 0 } });
    expect(checked?.written).toMatchObject({ account: 3, activity: 1 });
    expect(checked?.madeAt).toBe(world.now());
    expect((await everything()).rows.flat()).toEqual([]);
  });

  it('is stopped between two batches, and what is done stays', async () => {
    const from = await openStore();
    const many = Array.from({ length: 520 }, (_, at) => organization(`org-${at}`));
    await from.store.edit(makingAll('account', many));
    const text = await from.archive();
    const to = await openStore();
    let asked = 0;
    const stopped = () => asked++ > 0;
    const end = await restoreArchive(to.imports, fileOf(text), world, { ...toTheEnd, stopped });
    expect(end).toMatchObject({ stopped: true, problemCount: 0 });
    expect(end.written).toBeGreaterThan(0);
    expect(await to.store.count('account')).toBe(end.written);
    await to.restore(text);
    expect(await to.everything()).toEqual(await from.everything());
  }, 30_000);

  it('is not handed out where it was stopped', async () => {
    const { store, transfer } = await smallStore();
    const sink = textSink();
    const steering = { ...toTheEnd, stopped: () => true };
    expect(await writeArchive(store, transfer, world, sink, steering)).toBeUndefined();
  });

  it('tells every page of what it brought, and of everything deleted', async () => {
    const text = await (await smallStore()).archive();
    const { store, transfer, restore } = await openStore();
    const heard = () => new Promise((resolve) => store.onNews(resolve));
    const brought = heard();
    await restore(text);
    expect(await brought).toMatchObject({ tables: ['account', 'activity'] });
    const gone = heard();
    await transfer.clear();
    expect(await gone).toEqual({ tables: [...tables], ids: undefined });
  });
});

describe('a broken archive', () => {
  const head = archiveHead(world.now());
  const problemsOf = async (...parts: BlobPart[]) => {
    const { transfer } = await openStore();
    const check = await checkArchive(transfer, fileOf(...parts), world, toTheEnd);
    return check?.problems;
  };
  const lines = async () => (await (await smallStore()).archive()).trimEnd().split('\n');

  it('that is none says so in its first line and nothing else', async () => {
    expect(await problemsOf('')).toEqual([{ line: 1, fault: 'no-archive' }]);
    expect(await problemsOf('name;mail\nA;b\n')).toEqual([{ line: 1, fault: 'no-archive' }]);
    const newer = { line: 1, fault: 'newer', detail: '7' };
    expect(await problemsOf('{"ficha":"archive","version":7}\n{"x":1}\n')).toEqual([newer]);
  });

  it('in another encoding is told by its first line', async () => {
    const utf16 = Buffer.from(`\ufeff${head}\n`, 'utf16le');
    expect(await problemsOf(utf16)).toEqual([{ line: 1, fault: 'encoding' }]);
  });

  it('that was cut off is restored as far as it goes', async () => {
    const [first, ...rest] = await lines();
    const text = [first, ...rest].join('\n');
    const cut = text.slice(0, text.indexOf(rest[2]!) + 20);
    const { check, restore, store } = await openStore();
    expect((await check(cut))?.problems).toEqual([
      { line: 4, fault: 'not-json' },
      { line: 5, fault: 'cut-off' },
    ]);
    expect(await restore(cut)).toMatchObject({ written: 2, problemCount: 2 });
    expect(await store.count('account')).toBe(2);
  });

  it('loses only the lines that are wrong', async () => {
    const all = await lines();
    const wrong = Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]);
    const parts = [
      `${all[0]}\n`,
      wrong,
      `${all[1]}\n${all[1]}\n<script>alert(1)</script>\n`,
      `${all[2]}\r\n\r\n${all[3]}\n${all[4]}\n`,
      `${archiveEnd(1_000_000_000)}\n`,
    ];
    const { imports, store } = await openStore();
    const end = await restoreArchive(imports, fileOf(...parts), world, toTheEnd);
    expect(end.problems).toEqual([
      { line: 2, fault: 'encoding' },
      { line: 4, fault: 'duplicate', detail: '3' },
      { line: 5, fault: 'not-json' },
      { line: 10, fault: 'count', detail: '1000000000' },
    ]);
    expect(end.written).toBe(4);
    expect(await store.count('account')).toBe(2);
  });

  it('with a line without an end is read past it', async () => {
    const blank = 'x'.repeat(1024 * 1024);
    const [first, second, ...rest] = await lines();
    const parts = [
      `${first}\n`,
      ...Array.from({ length: 9 }, () => blank),
      `\n${second}\n${rest.join('\n')}\n`,
    ];
    expect(await problemsOf(...parts)).toEqual([
      { line: 2, fault: 'too-long' },
      { line: 7, fault: 'count', detail: '4' },
    ]);
  });
});

describe('the archive of version 1', () => {
  const text = readFileSync('tests/fixtures/archive-1.jsonl', 'utf8');

  it('still opens, with a record of every table and every kind of activity', async () => {
    const { store, restore, check } = await openStore();
    const checked = await check(text);
    expect(checked).toMatchObject({ problemCount: 0, counts: { fresh: 24 } });
    expect(tables.filter((table) => checked?.written[table] === 0)).toEqual([]);
    await restore(text);
    const activities = await store.all('activity');
    expect(new Set(activities.map(({ kind }) => kind))).toEqual(new Set(activityKinds));
    const acme = await store.get('account', 'acme');
    expect(acme).toMatchObject({ name: 'Acme <b>& Söhne</b>', custom: { size: 40 } });
    expect(acme).not.toHaveProperty('description');
    expect(await store.get('account', 'gone')).toBeUndefined();
  });

  it('is what is written of it today', async () => {
    const { archive, restore } = await openStore();
    await restore(text);
    const parsed = (of: string) =>
      of
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
    expect(parsed(await archive())).toEqual(parsed(text));
  });
});
