import { setTimeout as passed } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Random } from '../lookup/random';
import type { Answer } from './probe';
import type { Sort, Typed } from './typed';

export interface Key {
  sort: Sort;
  text: string;
  answer: Answer;
}

/** Milliseconds from one answer to the next key, any between these: keys do not come in the beat of frames. */
export interface Pace {
  least: number;
  most: number;
}
/** Some twenty keys a second, as of somebody who holds one down: a frame may still be on its way. */
export const HURRIED: Pace = { least: 0, most: 50 };
/**
 * As people type who do it well: 160 ms from key to key. The fastest tenth of 168 000 people need 120,
 * all of them 239 (Dhakal and others, Observations on Typing from 136 Million Keystrokes, CHI 2018).
 */
export const SKILLED: Pace = { least: 80, most: 240 };

const BARE_KEYS = 100;

/** Types a text in place of what stands there and waits for the answer after each key. */
export async function typeText(
  popup: Page,
  { sort, after }: Typed,
  random: Random,
  pace: Pace = HURRIED,
): Promise<Key[]> {
  const keys: Key[] = [];
  await popup.keyboard.down('Control');
  await popup.keyboard.press('a');
  await popup.keyboard.up('Control');
  let before = '';
  for (const text of after) {
    const [last, ...others] = [...text.slice(before.length)].reverse();
    for (const other of others.reverse()) await popup.keyboard.sendCharacter(other);
    before = text;
    await passed(pauseOf(pace, random));
    await popup.evaluate(() => window.typing.watchKey());
    await popup.keyboard.press(last as 'a');
    keys.push({ sort, text, answer: await popup.evaluate(() => window.answer) });
  }
  return keys;
}

/** Types into a page that has nothing but a field. @returns milliseconds until each letter was painted */
export async function typeBare(page: Page, random: Random, pace: Pace): Promise<number[]> {
  await page.setContent('<input autofocus>');
  await page.focus('input');
  const times: number[] = [];
  for (let i = 0; i < BARE_KEYS; i++) {
    await passed(pauseOf(pace, random));
    await page.evaluate(() => window.typing.watchEcho());
    await page.keyboard.press('a');
    times.push(await page.evaluate(() => window.echo));
  }
  return times;
}

function pauseOf({ least, most }: Pace, random: Random): number {
  return least + random() * (most - least);
}
