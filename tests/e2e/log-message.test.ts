import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe';
import type { CardPanel } from './card';
import { type Ficha, startFicha } from './ficha';
import { KNOWN_WEBMAILS, NOTHING, OWNER, WORDS } from './known-webmails';
import { letterToldBy } from './letter';
import { local, loggedEmails, logOne, panelBeside } from './logged';
import { HARUKA, SABINE, STRANGER } from './people';
import { WEBMAILS } from './webmails';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha('chromium', { sites: KNOWN_WEBMAILS.map(({ url }) => url) });
});
afterAll(() => ficha?.close());

async function undo(panel: CardPanel): Promise<void> {
  await panel.click('Undo');
  await panel.see('Log this e-mail');
}

describe.each(WEBMAILS)('in a webmail $name', ({ html, owner }) => {
  it('one click keeps the open message in the history of whom it is from, and can be taken back', async () => {
    const page = await ficha.open(html);
    await page.click('.open-b');
    await letterToldBy(ficha, HARUKA);
    const panel = await panelBeside(ficha, page, STRANGER);
    const email = await logOne(ficha, panel, 'Log this e-mail');
    expect(email).toMatchObject({
      direction: 'in',
      from: HARUKA,
      to: [owner],
      title: 'Visit in May',
      sentAt: local('2026-11-25T10:42'),
      text: `My colleague is Olga, ${STRANGER}, she will join us.`,
    });
    expect(email.accountIds).toHaveLength(2);

    await panel.see('E-mail logged: 青葉 遥 and 1 more');
    await panel.click('Logged');
    await panel.see('she will join us.');
    await panel.click('On this page');
    await undo(panel);
    expect(await loggedEmails(ficha)).toEqual([]);
    await page.close();
  });
});

describe.each(KNOWN_WEBMAILS)('in $name', ({ html, url }) => {
  it('all who take part are kept, and that nobody knows when it was sent', async () => {
    const page = await ficha.openAt(url, html(NOTHING));
    await letterToldBy(ficha, SABINE);
    const panel = await panelBeside(ficha, page, STRANGER);
    const email = await logOne(ficha, panel, 'Log this e-mail');
    expect(email).toMatchObject({
      direction: 'in',
      from: SABINE,
      to: [HARUKA, OWNER],
      title: 'Shelves for hall 3',
    });
    expect(email.text.split('\n')[0]).toBe(
      `Please call me back, or my colleague Olga, ${STRANGER}.`,
    );
    expect(email.accountIds).toHaveLength(4);
    await panel.see('The page does not say when it was sent, so it stands at today.');
    await undo(panel);
    await page.close();
  });
});

it('without a date the toast leads to where it can be set', async () => {
  const [gmail] = KNOWN_WEBMAILS;
  const page = await ficha.openAt(gmail!.url, gmail!.html(WORDS));
  await letterToldBy(ficha, SABINE);
  const panel = await panelBeside(ficha, page, STRANGER);
  await logOne(ficha, panel, 'Log this e-mail');
  expect(await violations(panel.page)).toEqual([]);
  await panel.click('Set the date');
  await panel.see('Subject');
  await page.close();
});
