import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { letterToldBy } from './letter';
import { local, loggedEmails } from './logged';
import { HARUKA, STRANGER } from './people';
import { WEBMAILS } from './webmails';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha('firefox');
});
afterAll(() => ficha?.close());

it.each(
  WEBMAILS,
)('Firefox logs the open message of a webmail $name from its sidebar', async (of) => {
  const page = await ficha.open(of.html);
  await page.click('.open-b');
  await letterToldBy(ficha, HARUKA);
  await clickMark(page, await waitForMark(page, STRANGER, 'new'));
  const panel = await ficha.panelWith('Log this e-mail');
  await panel.click('Log this e-mail');
  await waitForPanel(panel, 'E-mail logged: 青葉 遥');
  await panel.click('Logged');
  await waitForPanel(panel, 'she will join us.');
  const [email] = await loggedEmails(ficha);
  expect(email).toMatchObject({
    from: HARUKA,
    to: [of.owner],
    sentAt: local('2026-11-25T10:42'),
    text: `My colleague is Olga, ${STRANGER}, she will join us.`,
  });
  await panel.click('Undo');
  await panel.click('On this page');
  await page.close();
});
