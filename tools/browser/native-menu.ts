import type { Page } from 'puppeteer-core';
import { until } from '../until';
import type { Place } from './control';
import type { Screen } from './screen';

/** On a long selection the browser thinks for seconds. */
const PATIENCE_MS = 30_000;
/** The key that leads to Ficha's own menu within the browser's. */
const FICHA = 'f';

/**
 * Opens the browser's own menu with the right mouse button, and in it Ficha's, and clicks one of its
 * entries as a person would: with the mouse.
 * @param at in pixels of the page's window
 * @param entry counted from 0
 */
export async function clickInMenu(
  screen: Screen,
  page: Page,
  at: Place,
  entry: number,
  { of }: { of: number },
): Promise<void> {
  const before = windowsOn(screen);
  await openMenu(screen, page, at);
  const menu = await newWindow(screen, before);
  screen.act('key', FICHA);
  const own = await newWindow(screen, [...before, menu]);
  const { x, y, width, height } = boxOf(screen, own);
  screen.act('mousemove', x + Math.round(width / 2), y + Math.round((height * (entry + 0.5)) / of));
  screen.act('click', 1);
}

/**
 * Where Ficha has one entry only, it stands in the browser's menu itself, above the two for developers.
 */
export async function chooseInMenu(screen: Screen, page: Page, at: Place): Promise<void> {
  const before = windowsOn(screen);
  await openMenu(screen, page, at);
  await newWindow(screen, before);
  screen.act('key', 'Up', 'Up', 'Up', 'Return');
}

async function openMenu(screen: Screen, page: Page, { x, y }: Place): Promise<void> {
  await page.bringToFront();
  const corner = await page.evaluate(() => ({
    x: screenX,
    y: screenY + outerHeight - innerHeight,
  }));
  screen.act('mousemove', Math.round(corner.x + x), Math.round(corner.y + y));
  screen.act('click', 3);
}

function windowsOn(screen: Screen): string[] {
  return screen.act('search', '--onlyvisible', '--maxdepth', 1, '--name', '.*');
}

async function newWindow(screen: Screen, known: readonly string[]): Promise<string> {
  return until(
    async () => windowsOn(screen).find((one) => !known.includes(one)),
    'The browser opened no menu.',
    PATIENCE_MS,
  );
}

function boxOf(screen: Screen, window: string) {
  const lines = screen.act('getwindowgeometry', '--shell', window);
  const value = (name: string) =>
    Number(lines.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1));
  return { x: value('X'), y: value('Y'), width: value('WIDTH'), height: value('HEIGHT') };
}
