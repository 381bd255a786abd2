import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Mark } from '@/tools/browser/marks';
import { clickMark, marksOn, waitForMark } from '@/tools/browser/marks';
import type { Panel } from '@/tools/browser/panel';
import { killWorker } from '@/tools/browser/worker';
import { until } from '@/tools/until';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { HARUKA, HUBERS, SABINE, STRANGER } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

const LIST = 'On this page';

/** The page with its list of people in the panel. */
async function openWithList(html: string): Promise<{ page: Page; panel: Panel }> {
  const page = await ficha.open(`<p>${SABINE}</p>${html}`);
  await clickMark(page, await waitForMark(page, SABINE));
  const panel = await ficha.panelWith('Open invoices');
  await panel.click(LIST);
  return { page, panel };
}

function waitUntilGone(panel: Panel, text: string): Promise<true> {
  return until(
    async () => !(await panel.text()).includes(text),
    `The panel still shows “${text}”.`,
  );
}

async function waitForMarks(page: Page, texts: string[]): Promise<Mark[]> {
  const sorted = JSON.stringify([...texts].sort());
  return until(async () => {
    const marks = await marksOn(page);
    return JSON.stringify(marks.map(({ text }) => text).sort()) === sorted && marks;
  }, `The page is not marked with ${sorted}.`);
}

it('text that is taken away goes from the page and from the panel', async () => {
  const { page, panel } = await openWithList(`<p id="olga">${STRANGER}</p>`);
  await waitForPanel(panel, 'Olga Orlova');
  await page.$eval('#olga', (text) => text.remove());
  await waitForMarks(page, [SABINE]);
  await waitUntilGone(panel, 'Olga Orlova');
});

it('the people of a closed frame go from the panel, even while the worker sleeps', async () => {
  const { page, panel } = await openWithList(
    `<iframe class="one" srcdoc="<p>${STRANGER}</p>"></iframe>
     <iframe class="two" srcdoc="<p>${HARUKA}</p>"></iframe>`,
  );
  await waitForPanel(panel, 'Olga Orlova');
  await waitForPanel(panel, HARUKA);
  await page.$eval('.one', (frame) => frame.remove());
  await waitUntilGone(panel, 'Olga Orlova');
  await killWorker(ficha);
  await page.$eval('.two', (frame) => frame.remove());
  await waitUntilGone(panel, HARUKA);
});

it('text that is hidden later goes, and comes back when it is shown again', async () => {
  const { page, panel } = await openWithList(`<div id="mail"><p>${STRANGER}</p></div>`);
  await waitForPanel(panel, 'Olga Orlova');
  await page.$eval('#mail', (mail) => mail.setAttribute('style', 'display: none'));
  await waitForMarks(page, [SABINE]);
  await waitUntilGone(panel, 'Olga Orlova');
  await page.$eval('#mail', (mail) => mail.removeAttribute('style'));
  await waitForMarks(page, [SABINE, STRANGER]);
  await waitForPanel(panel, 'Olga Orlova');
});

it('a custom element whose script comes late is read when it shows its text', async () => {
  const page = await ficha.open(`<p>${SABINE}</p><late-card></late-card>`);
  await waitForMark(page, SABINE);
  await page.evaluate((address) => {
    customElements.define(
      'late-card',
      class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML = `<p>${address}</p>`;
        }
      },
    );
  }, HUBERS);
  expect((await waitForMark(page, HUBERS)).standing).toBe('several');
});

it('a page that was open before its site was switched on is tinted too, and stays so with other style sheets', async () => {
  const switchedOff = (sites: string[]) =>
    ficha.options.evaluate((off) => chrome.storage.local.set({ off }), sites);
  const before = await ficha.open('<p>Where is this?</p>');
  const { origin } = new URL(before.url());
  await switchedOff([origin]);
  await until(async () => {
    const scripts = await ficha.options.evaluate(() =>
      chrome.scripting.getRegisteredContentScripts(),
    );
    return scripts.every(({ excludeMatches }) => excludeMatches?.includes(`${origin}/*`));
  }, 'The site is still read.');
  const page = await ficha.open(`<p>${SABINE}</p>`);
  await switchedOff([]);
  await waitForMark(page, SABINE);
  const tint = () =>
    page.$eval('p', (p) => getComputedStyle(p, '::highlight(ficha-known)').backgroundColor);
  expect(await tint()).toBe('rgba(37, 99, 235, 0.24)');
  await page.evaluate(() => {
    document.adoptedStyleSheets = [new CSSStyleSheet()];
    document.documentElement.className = 'dark';
  });
  await until(
    async () => (await tint()) === 'rgba(37, 99, 235, 0.24)',
    'The style of the marks did not come back.',
  );
});

it('Firefox, too, tints the document and its shadow roots by one style sheet each', async () => {
  const firefox = await startFicha('firefox');
  try {
    const page = await firefox.open(`<p>${SABINE}</p><div><template shadowrootmode="open">
      <p>${HARUKA}</p></template></div><p id="later"></p>`);
    await waitForMarks(page, [HARUKA, SABINE]);
    await page.$eval('#later', (later, address) => later.append(address), STRANGER);
    await waitForMarks(page, [HARUKA, SABINE, STRANGER]);
    const rules = await page.evaluate(() =>
      [document, document.querySelector('div')!.shadowRoot!].map((root) =>
        root.adoptedStyleSheets.map((sheet) => sheet.cssRules.length),
      ),
    );
    expect(rules).toEqual([[3], [3]]);
  } finally {
    await firefox.close();
  }
});

it('in a very long text the address is marked where it stands', async () => {
  const filler = 'And so it goes on and on. '.repeat(2_500);
  const page = await ficha.open(`<pre style="white-space: pre-wrap">${filler}
<b id="here"></b>${filler}${STRANGER}\n${filler}</pre>`);
  await page.$eval(
    'pre',
    (pre, address) => {
      const text = pre.lastChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf(address));
      range.setEnd(text, text.data.indexOf(address) + address.length);
      scrollTo(0, range.getBoundingClientRect().top - 200);
    },
    STRANGER,
  );
  expect((await waitForMarks(page, [STRANGER])).length).toBe(1);
});

it('a link over a heading and a paragraph is marked at its heading and opens the card', async () => {
  const page = await ficha.open(
    `<a href="mailto:${HARUKA}" onclick="event.preventDefault()">
       <h3>Write to the factory</h3><p>We answer within a day.</p>
     </a>`,
  );
  const [mark] = await waitForMarks(page, ['Write to the factory']);
  await clickMark(page, mark!);
  await ficha.panelWith('購買課長');
});

it('a name over two parts of a line opens its card wherever it is clicked', async () => {
  const page = await ficha.open('<p>From Müller <i>&amp; Söhne</i> today</p>');
  await waitForMark(page, 'Müller & Söhne');
  const box = await (await page.$('i'))!.boundingBox();
  await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
  await ficha.panelWith('Müller & Söhne');
});
