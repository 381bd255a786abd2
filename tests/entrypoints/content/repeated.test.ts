// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Here } from '@/entrypoints/content/here';
import { $, openPage, painted, settle } from './page';

const JANE = 'jane@acme.example';
const OLGA = 'olga@nowhere.example';
const here = globalThis as Here;

let scrolled = 0;
let asked: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  scrolled = 0;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const top = Number(this.getAttribute('data-top')) - scrolled;
    return { top, bottom: top + 20 } as DOMRect;
  });
  asked = vi.spyOn(Element.prototype, 'checkVisibility');
});
afterEach(() => {
  delete here.fichaLetter;
  vi.restoreAllMocks();
});

/** Every hundred pixels one line that names somebody. */
function lines(count: number, text = OLGA): string {
  return Array.from({ length: count }, (_, i) => `<p data-top="${i * 100}">${text}</p>`).join('');
}

it('on a long page only what comes near the view is asked whether it can be seen', async () => {
  await openPage(lines(400));
  const near = painted().length;
  expect(near).toBeGreaterThan(5);
  expect(near).toBeLessThan(20);
  expect(asked.mock.calls.length).toBeLessThan(2 * near);
});

it('what the user scrolls to is painted, and what is left behind is not', async () => {
  await openPage(`${lines(400)}<p data-top="40000">${JANE}</p>`);
  expect(painted()).not.toContain(JANE);
  scrolled = 39_800;
  document.dispatchEvent(new Event('scroll'));
  await settle();
  expect(painted()).toContain(JANE);
  expect(painted().filter((text) => text === OLGA).length).toBeLessThan(20);
});

it('who is still named far below stays in the panel when the first mention goes', async () => {
  const { worker } = await openPage(lines(400));
  for (let i = 0; i < 300; i++) $('p').remove();
  await settle();
  expect(worker.keys.size).toBe(1);
  expect(worker.said.some(({ type }) => type === 'gone')).toBe(false);
});

it('who is left only in a part that is not drawn goes, and comes back with it', async () => {
  const { worker } = await openPage(`${lines(200)}<div hidden>${lines(200)}</div>`);
  for (let i = 0; i < 200; i++) $('p').remove();
  await settle();
  expect(worker.keys.size).toBe(0);
  $('div').hidden = false;
  await settle();
  expect(worker.keys.size).toBe(1);
  expect(painted().length).toBeGreaterThan(0);
});

it('a second mention that is not drawn is marked when it appears', async () => {
  await openPage(`<p>${OLGA}</p><div hidden>${OLGA}</div>`);
  expect(painted()).toEqual([OLGA]);
  $('div').hidden = false;
  await settle();
  expect(painted()).toEqual([OLGA, OLGA]);
});

it('a second mention in what the user writes is not marked', async () => {
  await openPage(`<p>${OLGA}</p><div contenteditable>Dear ${OLGA}</div>`);
  expect(painted()).toEqual([OLGA]);
});

it('who looks for the open message is shown what can be seen, from the end of the page on', async () => {
  let met: string[] = [];
  here.fichaLetter = {
    *look(marks) {
      met = [...marks].flatMap(([node, { length }]) => (length ? [(node as Text).data] : []));
      return { id: '', from: [], to: [], within: [], own: [] };
    },
    opened: () => undefined,
    opensMessage: () => false,
  };
  await openPage(
    `${lines(200)}<p data-top="90000">The last is ${OLGA}</p><p hidden>Hidden ${OLGA}</p>`,
  );
  expect(met).toHaveLength(201);
  expect(met[0]).toBe(`The last is ${OLGA}`);
});
