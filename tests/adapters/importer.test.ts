import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { openIdbStore } from '@/utils/adapters/idb-store';
import { entrySource } from '@/utils/adapters/import-file/entry-source';
import { importStore } from '@/utils/adapters/import-store';
import type { FileCopies } from '@/utils/adapters/importer/file-copies';
import { ImportWork, type Reading } from '@/utils/adapters/importer/import-work';
import type { FromWorker, ToWorker } from '@/utils/adapters/importer/messages';
import { pageSide, type WorkerLine } from '@/utils/adapters/importer/page-side';
import { workerSide } from '@/utils/adapters/importer/worker-side';
import { browserWorld } from '@/utils/adapters/world';
import { AppError } from '@/utils/core/error';
import { sourceOf } from '../app/import/opened';
import { toTheEnd } from '../app/transfer/files';
import { memoryLocks } from '../fakes/memory-locks';

/** A line for each account: its address. */
const reading: Reading = {
  openFile: async (file) => {
    if (file.name.endsWith('.eml')) return { format: 'mail' };
    const [first] = (await file.text()).split('\n');
    if (!first?.includes('@')) throw new AppError('bad-file', file.name);
    return { format: 'vcard' };
  },
  rowSource: (file) => ({
    size: file.size,
    async *parts() {
      const rows = (await file.text()).split('\n').map((email, at) => ({
        row: at + 1,
        contact: { name: email, emails: [email] },
        organizations: [],
        notes: [],
      }));
      yield* sourceOf(rows, 500).parts();
    },
  }),
  entrySource,
};

function memoryCopies(): FileCopies & { ids(): string[] } {
  const files = new Map<string, File>();
  return {
    ids: () => [...files.keys()],
    keep: async (id, file) => {
      files.set(id, file);
      return file;
    },
    open: async (id) => files.get(id),
    remove: async (id) => void files.delete(id),
    keepOnly: async (ids) => {
      for (const id of [...files.keys()]) if (!ids.has(id)) files.delete(id);
    },
  };
}

let count = 0;
beforeEach(() => void vi.stubGlobal('navigator', { locks: memoryLocks() }));

/** A page and its worker, joined by messages that are copied as a browser copies them. */
async function joined(copies = memoryCopies(), name = `importer-${count++}`) {
  const store = await openIdbStore({ name }, (connection) => ({ connection }));
  onTestFinished(() => store.close());
  const imports = importStore(store.connection, { name });
  const work = new ImportWork({ store, imports, world: browserWorld, reading, copies });
  const said: FromWorker[] = [];
  const line: WorkerLine = {
    onmessage: null,
    onerror: null,
    postMessage: (message: ToWorker) => void hear(message),
    terminate: () => undefined,
  };
  const hear = workerSide(Promise.resolve(work), (message) => {
    const copy = structuredClone(message);
    said.push(copy);
    line.onmessage?.(new MessageEvent('message', { data: copy }));
  });
  return { store, imports, copies, name, said, ...pageSide(line) };
}

const fileOf = (lines: number) =>
  new File([Array.from({ length: lines }, (_, at) => `p${at}@x.example`).join('\n')], 'people.vcf');
const plan = { forKnown: 'fill' } as const;

describe('an importer', () => {
  it('opens, checks, imports and takes back, and keeps a copy of the file only meanwhile', async () => {
    const { ask, store, copies } = await joined();
    expect(await ask({ open: fileOf(3) })).toEqual({ format: 'vcard' });
    expect(await ask({ check: plan }, toTheEnd)).toMatchObject({
      accounts: { contact: { fresh: 3 } },
    });
    const report = await ask<{ id: string }>({ run: plan }, toTheEnd);
    expect(report).toMatchObject({ made: 3, stopped: false });
    expect(copies.ids()).toEqual([]);
    expect(await ask({ jobs: true })).toMatchObject([{ fileName: 'people.vcf', state: 'done' }]);
    expect(await ask({ undo: report.id }, toTheEnd)).toEqual({ undone: 3, left: 0 });
    expect(await store.count('account')).toBe(0);
    await ask({ forget: report.id });
    expect(await ask({ jobs: true })).toEqual([]);
  });

  it('takes a message into the history of whom it is from, and takes it back', async () => {
    const { ask, store } = await joined();
    await ask({ open: fileOf(1) });
    await ask({ run: plan }, toTheEnd);
    const lines = ['From: p0@x.example', 'Date: Fri, 20 Nov 2026 10:42:23 +0000', '', 'Hello.'];
    await ask({ open: new File([lines.join('\n')], 'hello.eml') });
    expect(await ask({ check: plan }, toTheEnd)).toMatchObject({ rows: 1, entries: { fresh: 1 } });
    const report = await ask<{ id: string }>({ run: plan }, toTheEnd);
    expect(report).toMatchObject({ made: 1, entries: { fresh: 1 } });
    expect(await ask({ jobs: true })).toMatchObject([{ state: 'done' }, { state: 'done' }]);
    expect(await ask({ undo: report.id }, toTheEnd)).toEqual({ undone: 1, left: 0 });
    expect(await store.count('activity')).toBe(0);
  });

  it('says why with the code of the error', async () => {
    const { ask } = await joined();
    const wrong = ask({ open: new File(['nothing'], 'wrong.bin') });
    await expect(wrong).rejects.toMatchObject({ code: 'bad-file', message: 'bad-file: wrong.bin' });
    await expect(ask({ run: plan }, toTheEnd)).rejects.toBeInstanceOf(AppError);
  });

  it('stops where the page wants to', async () => {
    const { ask, store } = await joined();
    await ask({ open: fileOf(20_000) });
    let parts = 0;
    const steering = { onPart: () => void parts++, stopped: () => parts > 0 };
    expect(await ask({ run: plan }, steering)).toMatchObject({ stopped: true });
    expect(await store.count('account')).toBeLessThan(20_000);
  }, 60_000);

  it('lets one import write at a time, over all pages', async () => {
    const [one, other] = [await joined(), await joined()];
    await one.ask({ open: fileOf(2500) });
    await other.ask({ open: fileOf(1) });
    const running = one.ask({ run: plan }, toTheEnd);
    await expect(other.ask({ run: plan }, toTheEnd)).rejects.toMatchObject({
      code: 'import-running',
    });
    expect(await running).toMatchObject({ made: 2500 });
    expect(await other.ask({ run: plan }, toTheEnd)).toMatchObject({ made: 1 });
  }, 60_000);

  it('goes on from its copy after the browser was killed', async () => {
    const killed = await joined();
    await killed.ask({ open: fileOf(9000) });
    const running = killed.ask<unknown>({ run: plan }, toTheEnd);
    await expect
      .poll(() => killed.said.some((one) => 'part' in one), { timeout: 20_000 })
      .toBe(true);
    killed.store.close();
    expect(await running).toMatchObject({ error: { code: 'store-closed' } });
    const next = await joined(killed.copies, killed.name);
    const [job] = await next.ask<{ id: string; lastRow: number }[]>({ jobs: true });
    expect(job).toMatchObject({ state: 'running' });
    const rest = 9000 - job!.lastRow;
    expect(rest).toBeGreaterThan(0);
    expect(await next.ask({ resume: job!.id }, toTheEnd)).toMatchObject({ rows: rest, made: rest });
    expect(await next.store.count('account')).toBe(9000);
    expect(killed.copies.ids()).toEqual([]);
    await expect(next.ask({ resume: job!.id }, toTheEnd)).rejects.toMatchObject({
      code: 'store-failed',
    });
  }, 60_000);
});
