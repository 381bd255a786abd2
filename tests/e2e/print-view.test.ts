import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { goToExtensionPage, waitForText } from '@/tools/browser/extension-page';
import { until } from '@/tools/until';
import { violations } from './axe';
import { openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
let paper: Page;
beforeAll(async () => {
  ficha = await startFicha();
  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.tab('Invoices');
  await card.click('Shelving for the stores');
  await card.click('Print');
  const target = await until(
    async () => ficha.browser.targets().find((one) => one.url().includes('/print.html#')),
    'The print view did not open.',
  );
  paper = await target.asPage();
  await waitForText(paper, ['Total']);
});
afterAll(() => ficha?.close());

it('the print view shows the invoice as the customer gets it', async () => {
  const text = await paper.evaluate(() => document.querySelector('article')!.innerText);
  for (const part of [
    'Invoice',
    'Müller & Söhne GmbH & Co. KG',
    'Attn. Sabine Brandt',
    '70565 Stuttgart',
    'Heavy-duty shelving bay',
    '€9,282.00',
    'Payable by',
  ]) {
    expect(text).toContain(part);
  }
  expect(await paper.title()).toMatch(/^Invoice \d{4}-\d{4}$/);
});

it('it prints on one page, without the buttons around it', async () => {
  const pdf = Buffer.from(await paper.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await paper.emulateMediaType('print');
  const shown = await paper.evaluate(() => document.body.innerText);
  await paper.emulateMediaType();
  expect(shown).not.toContain('Print or save as PDF');
});

it('it can be turned into the language of the customer', async () => {
  await paper.select('select', 'es');
  await waitForText(paper, ['A pagar hasta el']);
  await paper.select('select', 'en');
  await waitForText(paper, ['Payable by']);
});

it('it keeps to WCAG 2.2 AA', async () => {
  expect(await violations(paper)).toEqual([]);
});

it('it says so when the invoice is not there', async () => {
  // Only a new document reads the address anew.
  await paper.goto('about:blank');
  await goToExtensionPage(ficha, paper, 'print.html#nothing');
  await waitForText(paper, ['no longer here']);
});
