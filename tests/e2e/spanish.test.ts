import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForText } from '@/tools/browser/extension-page';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { SABINE, STRANGER } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha('chromium', { language: 'es' });
});
afterAll(() => ficha?.close());

it('a browser in Spanish has Ficha in Spanish: options, card and On this page', async () => {
  const { options } = ficha;
  await waitForText(options, ['Datos de ejemplo']);
  expect(await options.title()).toBe('Ficha · Opciones');
  expect(await options.$eval('html', (html) => html.lang)).toBe('es');

  const page = await ficha.open(`<p>${SABINE}</p><p>${STRANGER}</p>`);
  await clickMark(page, await waitForMark(page, SABINE, 'known'));
  const panel = await ficha.panelWith('Facturas pendientes');
  await panel.click('En esta página');
  await waitForPanel(panel, 'Aún no están en Ficha');
});
