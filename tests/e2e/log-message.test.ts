import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumPanel } from '@/tools/browser/chromium-panel';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { CardPanel } from './card';
import { type Ficha, startFicha } from './ficha';
import { letterToldBy } from './letter';
import { loggedEmails } from './logged';
import { HARUKA, SABINE, STRANGER } from './people';
import { WEBMAILS } from './webmails';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

describe.each(WEBMAILS)('in a webmail $name', ({ html, owner, name }) => {
  it('one click beside the open message keeps it in the history of whom it is from', async () => {
    const page = await ficha.open(html);
    await page.click('.open-b');
    const mark = await waitForMark(page, STRANGER, 'new');
    await letterToldBy(ficha, HARUKA);
    await clickMark(page, mark);
    const panel = new CardPanel(await ChromiumPanel.of(ficha));
    await panel.see(STRANGER);
    await panel.click('Log this e-mail');
    await panel.see('E-mail logged');
    const all = await loggedEmails(ficha);
    console.log(name, JSON.stringify(all, null, 1), await panel.text());
    await panel.click('Logged');
    await panel.see('My colleague');
    await page.close();
  });
});
