import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { creating, rowsIn, stampAt } from '@/tests/contracts/backend-changes';
import type { PushAnswer, PushRequest } from '@/utils/core/sync/protocol';
import type { LoggedChange, SignedIn } from '@/utils/core/sync/wire';
import { asked, call } from './setup/calls';
import { type Child, startChild } from './setup/child';
import { newDatabase } from './setup/database';
import { httpBackend } from './setup/http-backend';
import { onBoth } from './setup/kinds';
import { firstAdmin, PASSWORD, type Person } from './setup/team';

const ROUNDS = 3;
const PUSHES = 6;
const CHANGES = 100;

onBoth('a server that ends', (kind) => {
  async function place(): Promise<Record<string, string>> {
    if (kind === 'PostgreSQL') return { DATABASE_URL: (await newDatabase()).url };
    const folder = await mkdtemp(join(tmpdir(), 'ficha-server-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
    return { FICHA_FOLDER: folder };
  }

  async function signedIn({ url }: Child, { email }: Person): Promise<SignedIn> {
    const form = { email, password: PASSWORD };
    return (await call<SignedIn>(`${url}/v1/sign-in`, 'POST', form)).body;
  }

  it('killed in mid-push and started again, has all that was acknowledged, and nothing twice', async () => {
    const env = { ...(await place()), FICHA_LOG: 'none' };
    let child = await startChild(env);
    const admin = await firstAdmin(child.url, await child.setupToken());
    for (let round = 0; round < ROUNDS; round++) {
      const requests = Array.from({ length: PUSHES }, (_, push): PushRequest => {
        const ids = Array.from({ length: CHANGES }, (_, place) => `r${round}-${push}-${place}`);
        return { key: `${round}-${push}`, changes: ids.map((id) => creating(id, stampAt(1))) };
      });
      const who = await signedIn(child, admin);
      const backend = httpBackend(child.url, who);
      const acknowledged = new Set<string>();
      const pushes = requests.map(async (request) => {
        await backend.push(request);
        acknowledged.add(request.key);
      });
      // Some are answered, one is being written, the others wait for it.
      await Promise.any(pushes);
      await child.end('SIGKILL');
      await Promise.allSettled(pushes);

      child = await startChild(env);
      expect(child.lines.join()).not.toContain('ficha-setup');
      const after = httpBackend(child.url, await signedIn(child, admin));
      const there = await rowsIn(after, 1_000);
      for (const { key, changes } of requests) {
        const found = changes.filter(({ id }) => there.has(`account ${id}`)).length;
        // All of a push or nothing.
        expect([0, CHANGES]).toContain(found);
        if (acknowledged.has(key)) expect(found).toBe(CHANGES);
      }
      const answers = await Promise.all(requests.map((request) => after.push(request)));
      expect(answers.flatMap(({ verdicts }) => verdicts).every(({ taken }) => taken)).toBe(true);
      expect((await rowsIn(after, 1_000)).size).toBe((round + 1) * PUSHES * CHANGES);
    }
    const who = await signedIn(child, admin);
    for (const id of ['r0-0-0', 'r1-3-50', 'r2-5-99']) {
      const path = `${child.url}/v1/records/account/${id}/changes`;
      const { body } = await call<{ changes: LoggedChange[] }>(path, 'GET', undefined, asked(who));
      expect(body.changes).toHaveLength(1);
    }
    expect(await child.end('SIGTERM')).toBe(0);
  }, 120_000);

  it('told to stop, answers what it has begun, ends the streams and takes nothing new', async () => {
    const env = await place();
    const child = await startChild(env);
    const admin = await firstAdmin(child.url, await child.setupToken());
    const stream = await fetch(`${child.url}/v1/events`, { headers: asked(admin) });
    const streamed = stream.text();
    const body = JSON.stringify({ key: 'last', changes: [creating('lago', stampAt(1))] });
    const begun = slowly(`${child.url}/v1/push`, admin, body);
    await begun.sent;
    const ended = child.end('SIGTERM');
    await expect(streamed).resolves.toContain('hello');
    await vi.waitFor(async () => {
      await expect(fetch(`${child.url}/healthz`)).rejects.toThrow();
    });
    begun.finish();
    expect(await begun.answer).toEqual({ verdicts: [{ taken: true }] });
    expect(await ended).toBe(0);
    if (env.FICHA_FOLDER) expect(await readdir(env.FICHA_FOLDER)).toEqual(['data']);
  }, 60_000);
});

/** A push of which the second half comes when it is told to. */
function slowly(url: string, who: SignedIn, body: string) {
  const headers = {
    ...asked(who),
    'content-type': 'application/json',
    'content-length': `${Buffer.byteLength(body)}`,
  };
  const request = httpRequest(url, { method: 'POST', headers });
  const answer = new Promise<PushAnswer>((resolve, reject) => {
    request.once('error', reject);
    request.once('response', async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part as Buffer);
      resolve(JSON.parse(Buffer.concat(parts).toString()));
    });
  });
  const sent = new Promise<void>((resolve) => {
    request.write(body.slice(0, 20), () => resolve());
  });
  return { sent, answer, finish: () => request.end(body.slice(20)) };
}
