import { deepStrictEqual as deepEqual } from 'node:assert';
import { parseArgs } from 'node:util';
import { PULL_LIMIT, PUSH_LIMIT } from '../utils/core/sync/protocol';
import type { SignedIn } from '../utils/core/sync/wire';
import { runTool } from './advice';
import { bare } from './bench/server/bare';
import { ask, type Client, clientOf } from './bench/server/client';
import { crowd, gather } from './bench/server/crowd';
import { type Place, pglitePlace, postgresPlace } from './bench/server/place';
import { batches, creations } from './bench/server/records';
import { serve } from './bench/server/served';
import { printTable } from './bench/table';

const RECORDS = Number(process.env.BENCH_RECORDS ?? 100_000);
const SINGLE = 1_000;
const CLIENTS = 200;

/** `npm run bench:server -- pglite` or `postgres` measures one of them, `--without-crowd` leaves the clients out. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'without-crowd': { type: 'boolean', default: false } },
});
const places = { pglite: pglitePlace, postgres: postgresPlace };

void runTool(async () => {
  for (const [name, open] of Object.entries(places)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const place = await open();
    if (!place) {
      console.log('PostgreSQL is not installed, so it is not measured.');
      continue;
    }
    try {
      await measure(place);
    } finally {
      await place.close();
    }
  }
});

async function measure(place: Place): Promise<void> {
  const changes = creations(RECORDS, 'bench');
  const itself = await bare(place.query, changes, PUSH_LIMIT, PULL_LIMIT);
  const few = creations(SINGLE, 'single');
  const oneByOne = await bare(place.query, few, 1, 1);
  const server = await serve(place.env);
  try {
    const form = { workspace: 'Bench', name: 'Ada', email: 'ada@bench.example' };
    const setup = { ...form, token: server.setupToken, password: 'a long password' };
    const admin = clientOf(server.url, await ask<SignedIn>(`${server.url}/v1/setup`, setup));
    const pushed = await pushAll(admin, batches(changes, PUSH_LIMIT), 'many');
    const pulled = await pullAll(admin);
    const single = await pushAll(admin, batches(few, 1), 'single');
    const rate = (count: number, seconds: number) =>
      Math.round(count / seconds).toLocaleString('en');
    const row = (what: string, count: number, ours: number, bareTime: number) => [
      what,
      rate(count, ours),
      rate(count, bareTime),
      `${Math.round((100 * bareTime) / ours)} %`,
    ];
    console.log(`\n${place.name}`);
    printTable(
      ['', 'server', 'bare', 'share'],
      [
        row(`changes a second, pushed ${PUSH_LIMIT} at once`, RECORDS, pushed, itself.insert),
        row('changes a second, pushed one by one', SINGLE, single, oneByOne.insert),
        row(`records a second, pulled ${PULL_LIMIT} at once`, RECORDS, pulled, itself.select),
      ],
    );
    console.log(`first sync of ${RECORDS.toLocaleString('en')} records: ${pulled.toFixed(1)} s`);
    if (place.name === 'PostgreSQL') await compareCopies(place, admin);
    if (values['without-crowd']) return;
    const result = await crowd(await gather(server.url, admin, CLIENTS));
    const ms = ([median, p95]: [number, number]) => [median.toFixed(0), p95.toFixed(0)];
    console.log(
      `\n${CLIENTS} clients of one workspace, ${result.edits} edits in a minute, milliseconds`,
    );
    printTable(
      ['', 'median', 'p95'],
      [
        ['push of one change', ...ms(result.push)],
        ['pull of the news', ...ms(result.pull)],
        ['until a colleague has it', ...ms(result.seen)],
      ],
    );
  } finally {
    await server.stop();
  }
}

/** A second server over the same database: a session of one holds at the other, and both say the same. */
async function compareCopies(place: Place, admin: Client): Promise<void> {
  const other = await serve(place.env, false);
  try {
    const second = admin.at(other.url);
    const key = 'both-copies';
    const changes = creations(PUSH_LIMIT, key);
    const verdicts = [await admin.push(key, changes), await second.push(key, changes)];
    const pages = [
      await admin.pull(undefined, PULL_LIMIT),
      await second.pull(undefined, PULL_LIMIT),
    ];
    for (const [ours, theirs] of [verdicts, pages]) deepEqual(theirs, ours);
    console.log('two copies: the same answers to the same push and the same pull');
  } finally {
    await other.stop();
  }
}

async function pushAll(client: Client, all: ReturnType<typeof creations>[], name: string) {
  const start = performance.now();
  for (const [place, changes] of all.entries()) {
    const { verdicts } = await client.push(`${name}-${place}`, changes);
    if (!verdicts.every(({ taken }) => taken)) throw new Error(JSON.stringify(verdicts[0]));
  }
  return (performance.now() - start) / 1_000;
}

async function pullAll(client: Client): Promise<number> {
  const start = performance.now();
  let count = 0;
  let cursor: string | undefined;
  for (let more = true; more; ) {
    const page = await client.pull(cursor, PULL_LIMIT);
    count += page.changes.length;
    cursor = page.cursor;
    more = page.more;
  }
  if (count !== RECORDS) throw new Error(`${count} records came`);
  return (performance.now() - start) / 1_000;
}
