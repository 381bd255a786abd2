import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumPanel } from '@/tools/browser/chromium-panel';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { linesOfWorker } from '@/tools/browser/worker';
import { until } from '@/tools/until';
import { CardPanel } from './card';
import { type Ficha, startFicha } from './ficha';
import {
  KNOWN_WEBMAILS,
  type KnownWebmail,
  NOTHING,
  OWNER,
  PRETENDER,
  WORDS,
} from './known-webmails';
import { lettersInFront, letterToldBy, listsInOrder } from './letter';
import { HARUKA, SABINE, STRANGER } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha('chromium', { sites: KNOWN_WEBMAILS.map(({ url }) => url) });
});
afterAll(() => ficha?.close());

function changed({ html, renamed: [now, then] }: KnownWebmail): string {
  return html(WORDS).replaceAll(now, then);
}

describe.each(KNOWN_WEBMAILS)('in $name', (webmail) => {
  it('the sender comes first, then the recipients, and whose webmail it is never', async () => {
    const page = await ficha.openAt(webmail.url, webmail.html(NOTHING));
    const letter = await letterToldBy(ficha, SABINE);
    expect(letter.to).toEqual([`email:${HARUKA}`]);
    expect(letter.within).toContain(`email:${PRETENDER}`);
    expect(letter.own).toEqual([OWNER]);
    expect(letter.stale).toBeUndefined();

    await clickMark(page, await waitForMark(page, STRANGER, 'new'));
    const panel = new CardPanel(await ChromiumPanel.of(ficha));
    await panel.see(STRANGER);
    await listsInOrder(panel, ['From', 'Sabine Brandt', '青葉', STRANGER]);
    expect(await panel.text()).not.toContain(OWNER);
    await page.close();
  });

  it('once it names the sender in another way Ficha says so, and finds it all the same', async () => {
    const lines = await linesOfWorker(ficha);
    const page = await ficha.openAt(webmail.url, changed(webmail));
    const letter = await letterToldBy(ficha, SABINE);
    expect(letter.to).toContain(`email:${HARUKA}`);
    expect(letter.stale).toBe(webmail.name);
    const line = `Ficha’s hints for ${webmail.name} no longer fit its pages`;
    await until(async () => lines.includes(line), `The worker does not say “${line}”.`);
    await page.close();
  });
});

const [gmail, outlook] = KNOWN_WEBMAILS as [KnownWebmail, KnownWebmail];

it('what a webmail keeps of closed messages is not taken for the open one', async () => {
  const closed = gmail.html(NOTHING).replaceAll(SABINE, HARUKA);
  const html = `${gmail.html(NOTHING)}<div hidden>${closed}</div>`;
  const page = await ficha.openAt(gmail.url, html);
  expect((await letterToldBy(ficha, SABINE)).from).toEqual([`email:${SABINE}`]);
  await page.close();
});

it('a sender whose address stands elsewhere is found in the way of every webmail', async () => {
  const html = outlook.html(WORDS).replace(`&lt;${SABINE}&gt;`, '');
  const page = await ficha.openAt(
    outlook.url,
    html.replace('<div id="UniqueMessageBody_1"', `<div>From: ${SABINE}</div>$&`),
  );
  expect((await letterToldBy(ficha, SABINE)).stale).toBeUndefined();
  await page.close();
});

describe('a page that only looks like Gmail', () => {
  it('is not taken for it', async () => {
    const page = await ficha.open(gmail.html(NOTHING));
    await waitForMark(page, 'Sabine Brandt');
    const letter = await until(async () => (await lettersInFront(ficha))[0], 'Nothing was told.');
    expect(letter.from).toEqual([]);
    expect(letter.own).toEqual([]);
    await page.close();
  });

  it('is never out of date', async () => {
    const page = await ficha.open(changed(gmail));
    expect((await letterToldBy(ficha, SABINE)).stale).toBeUndefined();
    await page.close();
  });
});
