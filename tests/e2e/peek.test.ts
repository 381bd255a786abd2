import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Mark, waitForMark } from '@/tools/browser/marks';
import { until } from '@/tools/until';
import { type Ficha, startFicha } from './ficha';
import { openOptions } from './options-tab';
import { HUBERS, SABINE, STRANGER } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

/** What stands beside a mark, read where the page's own scripts cannot: in the closed shadow root. */
async function peekOn(page: Page): Promise<string> {
  const devtools = await page.createCDPSession();
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  await devtools.detach();
  interface Node {
    nodeType: number;
    nodeValue: string;
    children?: Node[];
    shadowRoots?: Node[];
    shadowRootType?: string;
  }
  const texts = (node: Node): string[] =>
    node.nodeType === 3 ? [node.nodeValue] : (node.children ?? []).flatMap(texts);
  const closed = (node: Node): string[] => [
    ...(node.shadowRoots ?? []).flatMap((shadow) =>
      shadow.shadowRootType === 'closed' ? texts(shadow) : closed(shadow),
    ),
    ...(node.children ?? []).flatMap(closed),
  ];
  return closed(root as unknown as Node).join('\n');
}

function waitForPeek(page: Page, text: string): Promise<string> {
  return until(async () => {
    const shown = await peekOn(page);
    return shown.includes(text) && shown;
  }, `Nothing beside the mark says “${text}”.`);
}

async function restOn(page: Page, { x, y }: Mark): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(x - 40, y + 60);
  await page.mouse.move(x, y, { steps: 4 });
}

it('resting on a mark shows who it is, how they stand and what comes next; leaving takes it away', async () => {
  const page = await ficha.open(`<p>${SABINE}</p><p style="margin-top:300px">Far away</p>`);
  await restOn(page, await waitForMark(page, SABINE));
  const shown = await waitForPeek(page, 'Sabine Brandt');
  expect(shown).toContain('Customer');
  expect(shown).toContain('Responsible: Tom Ashworth');
  expect(shown).toMatch(/€[\d,]+ open/);
  expect(shown).toContain('Last contact');
  expect(shown).toContain('Next step');
  const { x, y } = await waitForMark(page, SABINE);
  await page.mouse.move(x, y + 40, { steps: 4 });
  await page.mouse.move(x + 5, y + 60, { steps: 4 });
  expect(await peekOn(page)).toContain('Sabine Brandt');
  await page.mouse.move(300, 380, { steps: 4 });
  await until(async () => (await peekOn(page)) === '', 'It is still there.');
});

it('Escape takes it away, and nothing of it can be read by the page', async () => {
  const page = await ficha.open(`<p>${SABINE}</p>`);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          seen.push(
            `${(node as Element).outerHTML} ${node.textContent} ${(node as Element).shadowRoot}`,
          );
        }
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await restOn(page, await waitForMark(page, SABINE));
  await waitForPeek(page, 'Sabine Brandt');
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen.join());
  expect(seen).toContain('popover');
  expect(seen).not.toMatch(/Sabine Brandt|Customer|Ashworth|€/);
  await page.keyboard.press('Escape');
  await until(async () => (await peekOn(page)) === '', 'It is still there.');
});

it('a link reached with the keyboard shows it too', async () => {
  const page = await ficha.open(`<p><a href="mailto:${SABINE}">Write to her</a></p>`);
  await waitForMark(page, 'Write to her');
  await page.bringToFront();
  await page.keyboard.press('Tab');
  await waitForPeek(page, 'Sabine Brandt');
});

it('several accounts are named, and somebody new is offered', async () => {
  const page = await ficha.open(`<p>${HUBERS}</p><p style="margin-top:300px">${STRANGER}</p>`);
  await restOn(page, await waitForMark(page, HUBERS));
  await waitForPeek(page, 'Click to choose');
  await restOn(page, await waitForMark(page, STRANGER));
  expect(await waitForPeek(page, 'Not in Ficha yet')).toContain('Click to add');
});

it('speaks the language that was chosen in the options', async () => {
  const page = await ficha.open(`<p>${SABINE}</p>`);
  const mark = await waitForMark(page, SABINE);
  const options = await openOptions(ficha, 'General');
  await options.choose('Language', 'Español');
  await options.see('Idioma y aspecto');
  await restOn(page, mark);
  expect(await waitForPeek(page, 'Sabine Brandt')).toContain('Responsable: Tom Ashworth');
  await openOptions(ficha, 'General');
  await options.choose('Idioma', 'Como el navegador (English)');
  await options.see('Language and look');
});
