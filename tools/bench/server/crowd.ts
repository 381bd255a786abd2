import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { SignedIn } from '../../../utils/core/sync/wire';
import { percentile } from '../table';
import { ask, type Client, clientOf } from './client';
import { creations, renaming } from './records';

const PASSWORD = 'a long password';
/** Milliseconds. */
const LASTS = 30_000;
const THINKS = 30_000;

/** Milliseconds: median and 95th percentile of what each client waited. */
export interface CrowdResult {
  edits: number;
  push: [number, number];
  pull: [number, number];
  /** From the push to the answer of the colleague's pull that brings it. */
  seen: [number, number];
}

/** All join one workspace. */
export async function gather(url: string, admin: Client, count: number): Promise<Client[]> {
  const clients: Client[] = [];
  for (let place = 0; place < count; place++) {
    const { token } = await admin.request<{ token: string }>('/v1/invitations', { role: 'member' });
    const form = { token, name: `Member ${place}`, email: `${randomUUID()}@bench.example` };
    const accepted = { ...form, password: PASSWORD };
    clients.push(clientOf(url, await ask<SignedIn>(`${url}/v1/invitations/accept`, accepted)));
  }
  return clients;
}

/** Each edits a record of its own every few seconds, hears of the others' edits and pulls them. */
export async function crowd(clients: readonly Client[]): Promise<CrowdResult> {
  const end = new AbortController();
  const times = { push: [] as number[], pull: [] as number[], seen: [] as number[] };
  const pushedAt = new Map<string, number>();
  const begin = await endOf(clients[0]!);
  const listening = clients.map(async (client) => {
    let cursor = begin;
    let isPulling = false;
    let isLate = false;
    const pull = async () => {
      isLate = true;
      if (isPulling) return;
      isPulling = true;
      while (isLate && !end.signal.aborted) {
        isLate = false;
        const start = performance.now();
        const page = await client.pull(cursor, 1_000);
        const now = performance.now();
        times.pull.push(now - start);
        for (const { fields } of page.changes) {
          const at = pushedAt.get(`${fields.name}`);
          if (at !== undefined) times.seen.push(now - at);
        }
        cursor = page.cursor;
      }
      isPulling = false;
    };
    await client
      .listen(() => void pull(), end.signal)
      .catch((error) => {
        if (!end.signal.aborted) throw error;
      });
  });
  const over = performance.now() + LASTS;
  await Promise.all(
    clients.map(async (client, place) => {
      await wait((THINKS * place) / clients.length);
      for (let edit = 0; performance.now() < over; edit++) {
        const count = place * 10_000 + edit;
        const change = edit === 0 ? creations(1, `c${place}`)[0]! : renaming(`c${place}-0`, count);
        const start = performance.now();
        pushedAt.set(`${change.fields.name}`, start);
        await client.push(`${place}-${edit}`, [change]);
        times.push.push(performance.now() - start);
        await wait(THINKS);
      }
    }),
  );
  end.abort();
  await Promise.all(listening);
  const both = (all: number[]): [number, number] => [percentile(all, 50), percentile(all, 95)];
  return {
    edits: times.push.length,
    push: both(times.push),
    pull: both(times.pull),
    seen: both(times.seen),
  };
}

/** Cursors are of the workspace, so one has found it for all. */
async function endOf(client: Client): Promise<string> {
  let page = await client.pull(undefined, 1_000);
  while (page.more) page = await client.pull(page.cursor, 1_000);
  return page.cursor;
}
