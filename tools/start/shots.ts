import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { PANEL_HEIGHT, PANEL_WIDTH, type Panel } from '../browser/panel';
import { SHOTS } from '../paths';

const PAGE_WIDTH = 1_280 - PANEL_WIDTH;

/** Pictures of the page, of the panel in light and dark, and of both as they stand side by side. */
export async function takeShots(page: Page, panel: Panel): Promise<string[]> {
  const files = ['page.png', 'panel.png', 'panel-dark.png', 'together.png'].map((name) =>
    join(SHOTS, name),
  ) as [string, string, string, string];
  const [ofPage, ofPanel, ofDarkPanel, ofBoth] = files;
  await mkdir(SHOTS, { recursive: true });
  await page.setViewport({ width: PAGE_WIDTH, height: PANEL_HEIGHT });
  await page.screenshot({ path: ofPage });
  await panel.shoot(ofPanel);
  await panel.setDark(true);
  await panel.shoot(ofDarkPanel);
  await putTogether(page, [ofPage, ofPanel], ofBoth);
  return files;
}

/** No browser takes a picture of its whole window without a screen, so the two are laid side by side. */
async function putTogether(beside: Page, files: string[], target: string): Promise<void> {
  const images = await Promise.all(files.map((file) => readFile(file, 'base64')));
  const page = await beside.browser().newPage();
  await page.setViewport({ width: PAGE_WIDTH + PANEL_WIDTH, height: PANEL_HEIGHT });
  await page.setContent(
    `<body style="display: flex; margin: 0">${images
      .map((image) => `<img height="${PANEL_HEIGHT}" src="data:image/png;base64,${image}">`)
      .join('')}`,
  );
  await page.screenshot({ path: target as `${string}.png` });
  await page.close();
}
