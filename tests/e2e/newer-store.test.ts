import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForText } from '@/tools/browser/extension-page';
import { openPopup } from '@/tools/browser/popup';
import { faultsOfWorker } from '@/tools/browser/worker';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';
import { storedRows } from './stored';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('a store that a newer Ficha has written is told of, in pages open before and after, and kept', async () => {
  const { options } = ficha;
  const faults = await faultsOfWorker(ficha);
  options.on('pageerror', (error) => faults.push(String(error)));
  const before = await storedRows(options);
  expect(before.account).toBeGreaterThan(200);

  await options.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('ficha', 999);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  await waitForText(options, ['Ficha was updated while this page was open.']);

  const page = await ficha.open(`<p>${SABINE}</p>`);
  page.on('pageerror', (error) => faults.push(String(error)));
  const popup = await openPopup(ficha, page);
  await waitForText(popup, ['Your data was saved by a newer version of Ficha.']);
  await options.reload();
  await waitForText(options, ['Your data was saved by a newer version of Ficha.']);
  expect(await storedRows(options)).toEqual(before);
  expect(faults).toEqual([]);
});
