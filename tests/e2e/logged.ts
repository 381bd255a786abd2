import type { Page } from 'puppeteer-core';
import { ChromiumPanel } from '@/tools/browser/chromium-panel';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { until } from '@/tools/until';
import type { ActivityOf } from '@/utils/core/activity';
import { CardPanel } from './card';
import type { Ficha } from './ficha';

export type Email = ActivityOf<'email'>;

/** The panel on its list beside an open message, as it comes by a click on a mark of the page. */
export async function panelBeside(ficha: Ficha, page: Page, marked: string): Promise<CardPanel> {
  await clickMark(page, await waitForMark(page, marked));
  const panel = new CardPanel(await ChromiumPanel.of(ficha));
  await panel.see('Follow the open message');
  return panel;
}

/** The e-mails in the history that no sample data brought along, in the order they were logged. */
export async function loggedEmails(ficha: Ficha): Promise<Email[]> {
  const rows = await ficha.options.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('ficha');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('activity').objectStore('activity').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
  return (rows as { id: string; record?: Email }[])
    .flatMap(({ id, record }) => (record && !id.startsWith('sample_') ? [record] : []))
    .filter(({ kind }) => kind === 'email')
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** Clicks the button beside the message. @returns the entry that comes of it */
export async function logOne(ficha: Ficha, panel: CardPanel, button: string): Promise<Email> {
  const before = (await loggedEmails(ficha)).length;
  await panel.click(button);
  return until(async () => {
    const all = await loggedEmails(ficha);
    return all.length > before ? all.at(-1) : undefined;
  }, `“${button}” has logged nothing.`);
}

/** An instant as the browser's own clock says it. */
export function local(text: string): string {
  return new Date(text).toISOString();
}
