import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoInbox, serveDemoInbox } from '@/tools/demo-inbox/server';

let inbox: DemoInbox;
beforeAll(async () => {
  inbox = await serveDemoInbox();
});
afterAll(() => inbox.close());

it('has ten messages in several languages, dated before now', async () => {
  const messages = await (await fetch(`${inbox.url}messages.json`)).json();
  expect(messages).toHaveLength(10);
  expect(new Set(messages.map(({ lang }: { lang: string }) => lang)).size).toBeGreaterThan(3);
  for (const { at } of messages) expect(Date.parse(at)).toBeLessThan(Date.now());
});

it('shows its messages in a frame, in a shadow root and plainly in the page', async () => {
  const messages = await (await fetch(`${inbox.url}messages.json`)).json();
  const ways = messages.map(({ shownIn }: { shownIn: string }) => shownIn);
  expect(new Set(ways)).toEqual(new Set(['frame', 'shadow', 'page']));
});

it('serves its own files and nothing else of the disk', async () => {
  expect((await fetch(inbox.url)).headers.get('content-type')).toContain('text/html');
  for (const path of ['server.ts', '..%2fserver.ts', '%2e%2e/server.ts', 'nothing.js']) {
    expect((await fetch(inbox.url + path)).status).toBe(404);
  }
});

it('takes another port when the wanted one is in use', async () => {
  const port = Number(new URL(inbox.url).port);
  const second = await serveDemoInbox(port);
  expect((await fetch(second.url)).status).toBe(200);
  expect(second.url).not.toBe(inbox.url);
  await second.close();
});
