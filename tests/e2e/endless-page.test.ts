import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForMark } from '@/tools/browser/marks';
import { type Ficha, startFicha } from './ficha';
import { SABINE, STRANGER } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('a page that never stands still is read again all the same, and what it adds once is marked', async () => {
  const page = await ficha.open(`<p>${SABINE}</p><div id="ticker"></div>
    <script>
      const ticker = document.querySelector('#ticker');
      setInterval(() => {
        ticker.innerHTML = Array.from({ length: 2000 }, (_, i) => '<p>' + i + ' ' + Date.now() + '</p>').join('');
      }, 16);
    </script>`);
  await waitForMark(page, SABINE);
  await page.evaluate((text) => {
    const added = document.createElement('p');
    added.textContent = text;
    document.body.prepend(added);
  }, STRANGER);
  expect((await waitForMark(page, STRANGER)).standing).toBe('new');
});
