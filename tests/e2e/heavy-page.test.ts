import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForMark } from '@/tools/browser/marks';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

/** Last in the document and yet in sight, so that its mark tells that all before it was read. */
const LAST = `<p style="position: fixed; inset: 0 auto auto 0">${SABINE}</p>`;
const OUT_OF_SIGHT = 'style="height: 90px; overflow: hidden; margin-top: 40px"';

/** Scripts that make the page what it is, before the last paragraph is there. */
const HEAVY = {
  'one text of 10 MB': `
    const words = 'offer@shop 1.2.3 Straße GmbH, lorem (ipsum) … ';
    box.append(words.repeat(Math.ceil(1e7 / words.length)));`,
  'a million nodes': `
    for (let i = 0; i < 1000; i++) {
      const part = document.createElement('div');
      for (let j = 0; j < 500; j++) {
        part.append(document.createElement('b'), 'x ');
      }
      box.append(part);
    }`,
  // Drawn, a page like this is too much for Chromium itself.
  'elements ten thousand deep': `
    box.hidden = true;
    let deepest = box;
    for (let i = 0; i < 10000; i++) deepest = deepest.appendChild(document.createElement('i'));
    deepest.append('deep down');`,
  'texts made to send regular expressions astray': `
    for (const bomb of ['a@', '@', 'a.', '"', '<', '(', 'a b ', '.-', '[at]', ' at ', 'AG ', '&', 'é́', '\\u202e']) {
      const line = document.createElement('p');
      line.textContent = bomb.repeat(200000 / bomb.length) + '@' + bomb.repeat(1000);
      box.append(line);
    }`,
};

it.each(Object.entries(HEAVY))(
  '%s: is read to its end, and what stands there is marked',
  async (_, script) => {
    const page = await ficha.open(
      `<div id="box" ${OUT_OF_SIGHT}></div><script>${script}</script>${LAST}`,
    );
    expect((await waitForMark(page, SABINE, 'known')).text).toBe(SABINE);
    await page.close();
  },
  180_000,
);
