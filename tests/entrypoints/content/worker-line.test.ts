// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { FakeWorker } from './fake-worker';
import { $, openPage, painted, settle } from './page';

const JANE = 'jane@acme.example';
const OLGA = 'olga@nowhere.example';

function beginnings({ lines }: FakeWorker): boolean[] {
  return lines.map(({ said: [first] }) => first?.type === 'begin' && first.fresh);
}

/** As after an update: the id has gone, and every call throws. */
function orphan(): void {
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
  fakeBrowser.runtime.connect = () => {
    throw new Error('Extension context invalidated.');
  };
}

let complaints: string[];
beforeEach(() => {
  complaints = [];
  vi.spyOn(console, 'error').mockImplementation((...said) => complaints.push(said.join(' ')));
});

it('a page without any text makes the worker forget the page before', async () => {
  const { worker } = await openPage('');
  expect(worker.said).toEqual([{ type: 'begin', fresh: true }]);
});

it('a page of which nothing is found after the accounts have changed leaves no rows', async () => {
  const { worker, reading } = await openPage(`<p>${JANE}</p>`);
  document.body.innerHTML = '';
  reading.restart();
  await settle();
  expect(worker.keys.size).toBe(0);
  expect(beginnings(worker)).toEqual([true, true]);
});

it('a worker that dies before its first answer learns from the next line that the page is new', async () => {
  const { worker } = await openPage('');
  worker.held = [];
  $('body').innerHTML = `<p>${JANE}</p>`;
  await settle();
  worker.kill();
  worker.held = undefined;
  await settle();
  expect(beginnings(worker)).toEqual([true, true]);
  expect(painted()).toEqual([JANE]);
});

it('a worker that dies later is told that what was found before still holds', async () => {
  const { worker } = await openPage(`<p>${JANE}</p>`);
  worker.kill();
  $('body').append(OLGA);
  await settle();
  expect(beginnings(worker)).toEqual([true, false]);
  expect(painted()).toEqual([JANE, OLGA]);
});

it('a text on which every worker dies is given up, and all others are read', async () => {
  const { worker } = await openPage('');
  worker.onRead = ({ page }) => {
    if (page.text.includes('poison')) setTimeout(() => worker.kill());
  };
  $('body').append('poison');
  await settle();
  worker.onRead = undefined;
  $('body').append(document.createElement('p'));
  $('p').append(JANE);
  await settle();
  expect(complaints).toHaveLength(1);
  expect(worker.lines.length).toBeLessThan(6);
  expect(painted()).toEqual([JANE]);
});

it('what is gone is told even when a text had to be given up', async () => {
  const { worker } = await openPage(`<p>${JANE}</p>`);
  worker.onRead = () => setTimeout(() => worker.kill());
  $('p').textContent = 'poison';
  await settle();
  expect(worker.keys.size).toBe(0);
});

it('after an update the old script takes its marks away and throws nothing', async () => {
  const { worker, reading } = await openPage(`<p>${JANE}</p>`);
  worker.kill();
  orphan();
  $('body').append(OLGA);
  await settle();
  expect(painted()).toEqual([]);
  expect(reading.signal.aborted).toBe(true);
  expect(complaints).toEqual([]);
});

it('an update that is only half through is waited for', async () => {
  const { worker, reading } = await openPage(`<p>${JANE}</p>`);
  worker.kill();
  fakeBrowser.runtime.connect = () => {
    throw new Error('Extension context invalidated.');
  };
  $('body').append(OLGA);
  await settle(150);
  orphan();
  await settle();
  expect(reading.signal.aborted).toBe(true);
  expect(complaints).toEqual([]);
});

it('a page that comes back from the cache after an update falls silent', async () => {
  const { reading } = await openPage(`<p>${JANE}</p>`);
  orphan();
  reading.restart();
  await settle();
  expect(reading.signal.aborted).toBe(true);
  expect(complaints).toEqual([]);
});

it('an answer in parts is one answer: what the second part finds is not gone before it comes', async () => {
  const { worker } = await openPage('');
  let reads = 0;
  worker.onRead = ({ batch, page }) => {
    reads += 1;
    const line = worker.lines.at(-1)!;
    const markOf = (text: string) => {
      const start = page.text.indexOf(text);
      return { start, end: start + text.length, key: text, standing: 'new' as const };
    };
    line.answer({ type: 'marks', batch, marks: [markOf(JANE)], more: true });
    setTimeout(
      () => line.answer({ type: 'marks', batch, marks: [markOf(OLGA)], more: false }),
      500,
    );
  };
  document.body.innerHTML = `<div><p>${JANE}</p><p>${OLGA}</p></div>`;
  await settle();
  expect(painted()).toEqual([JANE, OLGA]);
  expect(reads).toBe(1);
});
