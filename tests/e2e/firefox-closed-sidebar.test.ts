import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hideSidebar, showSidebar } from '@/tools/browser/firefox-sidebar';
import { FirefoxWindow } from '@/tools/browser/firefox-window';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { steady, until } from '@/tools/until';
import { type Ficha, startFicha } from './ficha';
import { HUBERS, SABINE } from './people';

const HOW = 'Click this icon in the toolbar';

let ficha: Ficha;
let window: FirefoxWindow;
beforeAll(async () => {
  ficha = await startFicha('firefox');
  window = await FirefoxWindow.of(ficha.browser);
});
afterAll(() => ficha?.close());

it('where the sidebar is closed, a click on a mark says how to open it, and it opens on whom was clicked', async () => {
  const page = await ficha.open(`<p>${SABINE}</p>`);
  await hideSidebar(window);
  await clickMark(page, await waitForMark(page, SABINE, 'known'));
  await until(async () => (await besideMark(page)).includes(HOW), 'Nothing says how.');
  await showSidebar(window);
  await ficha.panelWith('Head of Purchasing');
  await until(async () => (await besideMark(page)) === '', 'What says how stays on the page.');
});

it('where the sidebar is open, a click on a mark changes only the sidebar', async () => {
  const page = await ficha.open(`<p>${HUBERS}</p>`);
  await showSidebar(window);
  await clickMark(page, await waitForMark(page, HUBERS, 'several'));
  await ficha.panelWith('Josef Huber');
  expect(await steady(() => besideMark(page))).not.toContain(HOW);
});

it('Escape takes away what says how to open the sidebar', async () => {
  const page = await ficha.open(`<p>${SABINE}</p>`);
  await hideSidebar(window);
  await clickMark(page, await waitForMark(page, SABINE, 'known'));
  await until(async () => (await besideMark(page)).includes(HOW), 'Nothing says how.');
  await page.keyboard.press('Escape');
  await until(async () => (await besideMark(page)) === '', 'Escape leaves it on the page.');
});

it('what says how to open the sidebar speaks the language that was chosen in the options', async () => {
  await ficha.options.evaluate(async () => {
    const { storage } = (globalThis as unknown as { browser: typeof chrome }).browser;
    await storage.local.set({ settings: { language: 'es' } });
  });
  const page = await ficha.open(`<p>${SABINE}</p>`);
  await hideSidebar(window);
  await clickMark(page, await waitForMark(page, SABINE, 'known'));
  await until(async () => (await besideMark(page)).includes('«Abrir panel»'), 'It is not Spanish.');
});

/** What Ficha draws on the page, read where only extensions can: in its closed shadow roots. */
async function besideMark(page: Page): Promise<string> {
  return ficha.options.evaluate(async (url) => {
    const { tabs, scripting } = (globalThis as unknown as { browser: typeof chrome }).browser;
    const [tab] = (await tabs.query({})).filter((one) => one.url === url);
    const [found] = await scripting.executeScript({
      target: { tabId: tab!.id! },
      func: () => {
        type Host = Element & { openOrClosedShadowRoot: ShadowRoot | null };
        const hosts = [...document.documentElement.children] as Host[];
        return hosts.map((host) => host.openOrClosedShadowRoot?.textContent ?? '').join('');
      },
    });
    return found!.result as string;
  }, page.url());
}
