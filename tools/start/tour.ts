import type { Page } from 'puppeteer-core';
import { card as words } from '@/components/text/en/card';
import { panel as panelWords } from '@/components/text/en/panel';
import { Advice } from '../advice';
import { clickMark, type Mark, marksOn } from '../browser/marks';
import { matchesOf } from '../browser/matches';
import { openPage } from '../browser/open-page';
import { openPanel } from '../browser/panel';
import { loadSampleData } from '../browser/sample-data';
import { type Session, startSession } from '../browser/session';
import { MESSAGES } from '../demo-inbox/messages';
import { steady, until } from '../until';
import { listed } from './matches';
import { takeShots } from './shots';
import type { Start } from './visit';

/** Walks the way a person would, without a screen: page, mark, click, card; leaves pictures and prints both. */
export async function tour({ installed, extension, url, isInbox }: Start): Promise<void> {
  console.log(`Starting ${installed.name} without a screen …`);
  const session = await startSession(installed, { extension, headless: true });
  try {
    await loadSampleData(session);
    const page = await session.browser.newPage();
    await openPage(page, url);
    if (isInbox) await openFirstMessage(page);
    await showPage(session, page);
    await showPanel(session, page, isInbox);
  } finally {
    await session.browser.close();
  }
}

async function openFirstMessage(page: Page): Promise<void> {
  const first = await page.waitForSelector('#messages a');
  if (!first) throw new Advice('The demo inbox shows no message.');
  await first.click();
}

async function showPage({ options }: Session, page: Page): Promise<void> {
  await until(
    async () => (await marksOn(page)).length > 0,
    `Nothing was recognised on ${page.url()}: no address, and no name of an account.`,
  );
  const matches = await steady(() => matchesOf(options));
  console.log(`\nFound on “${(await page.title()) || page.url()}”:\n${listed(matches)}`);
}

async function showPanel(session: Session, page: Page, isInbox: boolean): Promise<void> {
  const mark = chosen(await steady(() => marksOn(page)), isInbox);
  await clickMark(page, mark);
  const panel = await openPanel(session);
  const expected = mark.standing === 'known' ? words.card.history : panelWords.choose.title;
  await until(
    async () => mark.standing === 'new' || (await panel.text()).includes(expected),
    `The panel does not show what “${mark.text}” stands for.`,
  );
  const text = await steady(() => panel.text());
  console.log(`\nThe side panel after a click on “${mark.text}”:\n${text.replace(/^/gm, '  ')}`);
  const shots = await takeShots(page, panel);
  console.log(`\nPictures:\n${shots.map((file) => `  ${file}`).join('\n')}`);
}

/** The sender in the inbox; elsewhere the first that has the most to show. */
function chosen(marks: readonly Mark[], isInbox: boolean): Mark {
  const sender = MESSAGES[0]?.from.address;
  const mark =
    (isInbox && marks.find(({ text }) => text === sender)) ||
    marks.find(({ standing }) => standing === 'known') ||
    marks[0];
  if (!mark) throw new Advice('The marks have gone from the page.');
  if (isInbox && mark.text !== sender) throw new Advice(`The sender ${sender} was not marked.`);
  return mark;
}
