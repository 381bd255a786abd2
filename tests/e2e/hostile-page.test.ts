import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { until } from '@/tools/until';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

/** Everything a reader of pages might touch throws, and the page notes every error it can see. */
const HOSTILE = `<script>
  window.seen = [];
  addEventListener('error', (event) => seen.push(event.message));
  addEventListener('unhandledrejection', (event) => seen.push(String(event.reason)));
  const booby = (owner, ...names) => {
    for (const name of names) {
      Object.defineProperty(owner, name, { get() { throw new Error('hands off ' + name); } });
    }
  };
  class Sulky extends HTMLElement {
    static observedAttributes = ['class', 'style'];
    attributeChangedCallback() { throw new Error('attribute changed'); }
    get shadowRoot() { throw new Error('no root'); }
    get childNodes() { throw new Error('no children'); }
  }
  customElements.define('sulky-text', Sulky);
  addEventListener('load', () => {
    booby(Node.prototype, 'textContent', 'childNodes', 'parentNode', 'parentElement', 'nodeType', 'isConnected', 'getRootNode');
    booby(CharacterData.prototype, 'data', 'length');
    booby(Element.prototype, 'shadowRoot', 'attributes', 'getAttribute', 'matches', 'closest', 'tagName', 'localName', 'getBoundingClientRect');
    booby(HTMLElement.prototype, 'innerText', 'isContentEditable', 'offsetParent');
    booby(HTMLAnchorElement.prototype, 'href', 'protocol');
    booby(document, 'body', 'documentElement', 'createTreeWalker', 'createRange', 'adoptedStyleSheets');
    booby(Event.prototype, 'target', 'composedPath');
    booby(window, 'MutationObserver', 'IntersectionObserver', 'StaticRange', 'Highlight', 'getSelection', 'scheduler');
    booby(Array.prototype, 'flatMap', 'toSorted');
    booby(Map.prototype, 'get');
  });
</script>
<form><input name="nodeType"><input name="childNodes"><input name="parentNode">
<p>${SABINE}</p></form>
<sulky-text>${SABINE}</sulky-text>`;

/** How many ranges are painted as known, counted where the page's own traps do not reach. */
async function countKnown(page: Page): Promise<number> {
  const devtools = await page.createCDPSession();
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId } = await devtools.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const { result } = await devtools.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `CSS.highlights.get('ficha-known')?.size ?? 0`,
  });
  await devtools.detach();
  return result.value;
}

it('a page whose every getter throws is read like any other and sees no error', async () => {
  const page = await ficha.open(HOSTILE);
  await until(async () => (await countKnown(page)) >= 2, 'The hostile page was not marked.');
  expect(await page.evaluate('window.seen')).toEqual([]);
});

it('the page finds nothing of ours in its document', async () => {
  const html = `<div id="host">${SABINE}</div>`;
  const page = await ficha.open(html);
  await until(async () => (await countKnown(page)) === 1, 'The page was not marked.');
  expect(await page.$eval('body', (body) => body.innerHTML.trim())).toBe(html);
  expect(await page.$eval('html', (root) => root.getAttributeNames())).toEqual([]);
});

it('an address that imitates a known one is somebody new, and the panel warns of it', async () => {
  const imitation = SABINE.replace('a', '\u0430');
  const page = await ficha.open(`<p>${imitation}</p>`);
  await clickMark(page, await waitForMark(page, imitation, 'new'));
  const panel = await ficha.panelWith('Letters of another alphabet');
  expect(await panel.text()).not.toContain('Head of Purchasing');
});
