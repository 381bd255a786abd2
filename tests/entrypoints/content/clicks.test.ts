// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { FakeWorker } from './fake-worker';
import { $, painted, settle } from './page';

const { default: script } = await import('@/entrypoints/content');

const JANE = 'jane@acme.example';

let worker: FakeWorker;
let asked: unknown[];
let knows: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  worker = new FakeWorker(['Blue Whale']);
  fakeBrowser.runtime.connect = worker.connect as never;
  asked = [];
  knows = true;
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => {
    const { type, data } = message as { type: string; data: unknown[] };
    if (type !== 'card.open') return undefined;
    asked.push(...data);
    return Promise.resolve(
      knows ? { ok: true, value: true } : { ok: false, error: 'no such mark' },
    );
  });
});

async function openPage(html: string): Promise<void> {
  document.body.innerHTML = html;
  await script.main(undefined as never);
  await settle();
}

/** A click in the square that happy-dom's ranges cover here. */
async function click(target: Element, { byUser = true, at = 5 } = {}): Promise<void> {
  const event = new MouseEvent('click', {
    bubbles: true,
    composed: true,
    clientX: at,
    clientY: at,
  });
  Object.defineProperty(event, 'isTrusted', { value: byUser });
  target.dispatchEvent(event);
  await settle();
}

afterEach(async () => {
  await fakeBrowser.runtime.onMessage.trigger({ type: 'page.stop', data: [] }, {});
});

it('a click on a mark asks for its card', async () => {
  await openPage(`<p>${JANE}</p>`);
  await click($('p'));
  expect(asked).toEqual([expect.stringContaining(JANE)]);
});

it('a click beside the mark asks for nothing', async () => {
  await openPage(`<p>${JANE}</p>`);
  await click($('p'), { at: 50 });
  expect(asked).toEqual([]);
});

it('a click that the page makes by itself asks for nothing', async () => {
  await openPage(`<p>${JANE}</p>`);
  await click($('p'), { byUser: false });
  expect(asked).toEqual([]);
});

it('a name over two nodes can be clicked in each of them', async () => {
  await openPage('<p>From Blue <b>Whale</b> today</p>');
  expect(painted()).toEqual(['Blue Whale']);
  await click($('p'));
  await click($('b'));
  expect(asked).toHaveLength(2);
});

it('a click on a text that has just become shorter is no error', async () => {
  await openPage(`<p>From ${JANE}</p>`);
  $('p').firstChild!.nodeValue = 'From';
  const faults: unknown[] = [];
  const note = (event: ErrorEvent) => faults.push(event.error);
  addEventListener('error', note);
  await click($('p'));
  removeEventListener('error', note);
  expect([asked, faults]).toEqual([[], []]);
});

it('a page whose mark is refused is read anew, so that the next click works', async () => {
  await openPage(`<p>${JANE}</p>`);
  knows = false;
  await click($('p'));
  const beginnings = worker.said.filter((message) => message.type === 'begin');
  expect(beginnings).toEqual([
    { type: 'begin', fresh: true },
    { type: 'begin', fresh: true },
  ]);
  expect(worker.keys.size).toBe(1);
  expect(painted()).toEqual([JANE]);
});

it('a page that comes back from the cache is read anew', async () => {
  await openPage(`<p>${JANE}</p>`);
  worker.keys.clear();
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await settle();
  expect(worker.keys.size).toBe(1);
});

it('while a page is read anew its marks stay painted, and a click on one is taken as soon as it is read', async () => {
  await openPage(`<p>${JANE}</p>`);
  worker.held = [];
  await fakeBrowser.runtime.onMessage.trigger({ type: 'page.reread', data: [] }, {});
  await click($('p'));
  expect([painted(), asked]).toEqual([[JANE], []]);
  for (const give of worker.held) give();
  await settle();
  expect([painted(), asked]).toEqual([[JANE], [expect.stringContaining(JANE)]]);
});

it('of what is known no more the mark goes once the page is read anew', async () => {
  await openPage(`<p>${JANE}</p>`);
  worker.onRead = ({ batch }) =>
    worker.lines.at(-1)!.answer({ type: 'marks', batch, marks: [], more: false });
  await fakeBrowser.runtime.onMessage.trigger({ type: 'page.reread', data: [] }, {});
  await settle();
  await click($('p'));
  expect([painted(), asked]).toEqual([[], []]);
});

it('a second copy in the same page leaves the work to the first', async () => {
  await openPage(`<p>${JANE}</p>`);
  await script.main(undefined as never);
  await settle();
  expect(worker.lines).toHaveLength(1);
});

it('a page whose permission was taken back is left as it was', async () => {
  await openPage(`<p>${JANE}</p>`);
  await fakeBrowser.runtime.onMessage.trigger({ type: 'page.stop', data: [] }, {});
  expect(painted()).toEqual([]);
  $('p').append(' and more');
  const before = worker.said.length;
  await settle();
  expect(worker.said).toHaveLength(before);
});
