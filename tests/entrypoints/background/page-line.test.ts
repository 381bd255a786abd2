import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing';
import { PageLine } from '@/entrypoints/background/page-line';
import { unmarkedSites } from '@/utils/adapters/mark-sites';
import { contentOfFrame, matchesOfTab } from '@/utils/adapters/page-matches';
import type { FromPage, ToPage } from '@/utils/messages';

beforeEach(() => fakeBrowser.reset());

/** A content script's end of a line to the worker. */
function pageAt(tabId: number, frameId = 0) {
  const heard: Extract<ToPage, { type: 'marks' }>[] = [];
  const painting: boolean[] = [];
  let say: (message: unknown) => void = () => undefined;
  let leave: () => void = () => undefined;
  const port = {
    name: 'page',
    sender: { tab: { id: tabId, url: 'https://mail.example:8443/inbox' }, frameId },
    postMessage: (message: ToPage) => {
      if (message.type === 'paint') painting.push(message.on);
      else heard.push(message);
    },
    disconnect: vi.fn(),
    onMessage: { addListener: (listener: typeof say) => (say = listener) },
    onDisconnect: { addListener: (listener: typeof leave) => (leave = listener) },
  };
  new PageLine(port as unknown as Runtime.Port);
  return {
    port,
    heard,
    painting,
    say: (message: FromPage | unknown) => say(message),
    leave: () => leave(),
    reads: (text: string, batch = 1) =>
      say({ type: 'read', batch, page: { text, links: [] } } satisfies FromPage),
  };
}

const keysOf = async (tabId: number) => (await matchesOfTab(tabId)).map(({ key }) => key);

it('keeps for the panel what a page mentions, once for each address', async () => {
  const page = pageAt(1);
  page.say({ type: 'begin', fresh: true });
  page.reads('a@x.example b@x.example a@x.example');
  await vi.waitFor(() => expect(page.heard).toHaveLength(1));
  expect(page.heard[0]?.marks).toHaveLength(3);
  expect(await keysOf(1)).toEqual(['email:a@x.example', 'email:b@x.example']);
});

it('answers very many marks in parts, so that no page is held to place them', async () => {
  const page = pageAt(1);
  page.say({ type: 'begin', fresh: true });
  page.reads('a@x.example '.repeat(1_000));
  await vi.waitFor(() => expect(page.heard.at(-1)?.more).toBe(false));
  expect(page.heard.map(({ marks }) => marks.length)).toEqual([400, 400, 200]);
  expect(page.heard.map(({ more }) => more)).toEqual([true, true, false]);
  expect(page.heard.flatMap(({ marks }) => marks).at(-1)?.start).toBe(999 * 12);
});

it('has kept what it answers before it answers, so that a killed worker loses nothing', async () => {
  const page = pageAt(1);
  let kept: string[] = [];
  page.port.postMessage = (message) => {
    void contentOfFrame({ tabId: 1, frameId: 0 }).then(({ matches }) => {
      kept = matches.map(({ key }) => key);
    });
    if (message.type === 'marks') page.heard.push(message);
  };
  page.say({ type: 'begin', fresh: true });
  page.reads('a@x.example');
  await vi.waitFor(() => expect(kept).toEqual(['email:a@x.example']));
});

it('goes on from what was kept when the line is opened again', async () => {
  const page = pageAt(1);
  page.say({ type: 'begin', fresh: true });
  page.reads('a@x.example');
  await vi.waitFor(() => expect(page.heard).toHaveLength(1));
  const again = pageAt(1);
  again.say({ type: 'begin', fresh: false });
  again.reads('b@x.example');
  await vi.waitFor(() => expect(again.heard).toHaveLength(1));
  expect(await keysOf(1)).toEqual(['email:a@x.example', 'email:b@x.example']);
});

it('forgets what is gone from the page', async () => {
  const page = pageAt(1);
  page.say({ type: 'begin', fresh: true });
  page.reads('a@x.example b@x.example');
  page.say({ type: 'gone', keys: ['email:a@x.example', 'email:never@x.example'] });
  await vi.waitFor(async () => expect(await keysOf(1)).toEqual(['email:b@x.example']));
});

it('forgets the people of a frame that is closed, and of no other', async () => {
  const top = pageAt(1);
  const message = pageAt(1, 7);
  for (const page of [top, message]) page.say({ type: 'begin', fresh: true });
  top.reads('top@x.example');
  message.reads('inside@x.example');
  await vi.waitFor(async () => expect(await keysOf(1)).toHaveLength(2));
  message.leave();
  await vi.waitFor(async () => expect(await keysOf(1)).toEqual(['email:top@x.example']));
});

it('does not take the new page for gone when the old one leaves late', async () => {
  const before = pageAt(1);
  before.say({ type: 'begin', fresh: true });
  const next = pageAt(1);
  next.say({ type: 'begin', fresh: true });
  before.leave();
  next.reads('a@x.example');
  await vi.waitFor(async () => expect(await keysOf(1)).toEqual(['email:a@x.example']));
});

it('answers a text it cannot read with no marks, and goes on', async () => {
  const page = pageAt(1);
  page.say({ type: 'begin', fresh: true });
  page.say({ type: 'read', batch: 1, page: { text: 7 } });
  page.say({ type: 'read', batch: 2, page: { text: 'x'.repeat(200_000), links: [] } });
  page.reads('a@x.example', 3);
  await vi.waitFor(() => expect(page.heard).toHaveLength(3));
  expect(page.heard.map(({ batch, marks }) => [batch, marks.length])).toEqual([
    [1, 0],
    [2, 0],
    [3, 1],
  ]);
});

it.each([
  [undefined],
  [{ type: 'steal' }],
  [{ type: 'gone', keys: 'all' }],
  [{ type: 'read' }],
])('hangs up on a stranger that says %j', async (message) => {
  const page = pageAt(1);
  page.say(message);
  await vi.waitFor(() => expect(page.port.disconnect).toHaveBeenCalledOnce());
});

it('lists a thousand people of a page and marks no more than it lists', async () => {
  const page = pageAt(1);
  page.say({ type: 'begin', fresh: true });
  const many = Array.from({ length: 1_200 }, (_, i) => `p${i}@x.example`).join(' ');
  page.reads(many);
  await vi.waitFor(() => expect(page.heard.at(-1)?.more).toBe(false), { timeout: 10_000 });
  expect(page.heard.flatMap(({ marks }) => marks)).toHaveLength(1_000);
  expect(await keysOf(1)).toHaveLength(1_000);
});

it('tells a page whether its site is to be painted', async () => {
  const painted = pageAt(1);
  painted.say({ type: 'begin', fresh: true });
  await vi.waitFor(() => expect(painted.painting).toEqual([true]));
  await unmarkedSites.put('https://mail.example', true);
  const bare = pageAt(2);
  bare.say({ type: 'begin', fresh: true });
  await vi.waitFor(() => expect(bare.painting).toEqual([false]));
});
