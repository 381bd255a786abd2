import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '@/tools/until';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

function lines(count: number): string {
  return Array.from({ length: count }, (_, i) => `<p>Line ${i} of ${SABINE}</p>`).join('');
}

/** Far down in the document and yet in sight, each in a way of its own. */
const IN_SIGHT = `
  <p style="position: fixed; top: 0; right: 0">Fixed: ${SABINE}</p>
  <div style="position: absolute; top: 60px; right: 0"><p>Absolute: ${SABINE}</p></div>
  <div style="position: absolute; top: 120px; right: 0; display: flex; flex-direction: column-reverse">
    <p>Below: ${SABINE}</p><p>Above: ${SABINE}</p>
  </div>
  <div id="host" style="position: absolute; top: 240px; right: 0"></div>
  <div id="box" style="position: absolute; top: 300px; right: 0; height: 100px; overflow: auto">${lines(200)}</div>
  <div hidden id="later" style="position: absolute; top: 420px; right: 0"><p>Later: ${SABINE}</p></div>
  <script>
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>In the shadow: ${SABINE}</p>';
  </script>`;

it('where one person is named a thousand times, each mention that the user sees is marked', async () => {
  const page = await ficha.open(`${lines(500)}${IN_SIGHT}${lines(500)}`);
  const onTop = await allMarked(page, 20);
  for (const text of ['Fixed', 'Absolute', 'Below', 'Above', 'In the shadow']) {
    expect(onTop).toContain(`${text}: ${SABINE}`);
  }
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#later')!.hidden = false;
  });
  expect(await allMarked(page, onTop.length + 1)).toContain(`Later: ${SABINE}`);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  expect(await allMarked(page, 20)).toContain(`Line 499 of ${SABINE}`);
  await page.evaluate(() => {
    scrollTo(0, 0);
    document.querySelector('#box')!.scrollTo(0, 1e6);
  });
  expect(await allMarked(page, 20)).toContain(`Line 199 of ${SABINE}`);
});

/** The texts in sight that name her, once they are so many and all of them are marked. */
function allMarked(page: Page, atLeast: number): Promise<string[]> {
  return until(async () => {
    const seen = await page.evaluate(namedInSight, SABINE);
    const isDone = seen.length >= atLeast && seen.every(({ marked }) => marked);
    return isDone ? seen.map(({ text }) => text) : undefined;
  }, 'A mention in sight has no mark.');
}

/** Runs in the page. */
function namedInSight(name: string): { text: string; marked: boolean }[] {
  const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const marked = new Set(marks.map(({ startContainer }) => startContainer));
  const seen: { text: string; marked: boolean }[] = [];
  for (const root of [document, document.querySelector('#host')!.shadowRoot!]) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue!;
      if (!text.includes(name) || node.parentElement!.localName !== 'p') continue;
      const { left, top } = node.parentElement!.getBoundingClientRect();
      if (root.elementFromPoint(left + 5, top + 5) !== node.parentElement) continue;
      seen.push({ text, marked: marked.has(node) });
    }
  }
  return seen;
}
