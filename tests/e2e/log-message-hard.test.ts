import { afterAll, beforeAll, expect, it } from 'vitest';
import { ChromiumPanel } from '@/tools/browser/chromium-panel';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { CardPanel } from './card';
import { type Ficha, startFicha } from './ficha';
import { OWNER } from './known-webmails';
import { letterToldBy } from './letter';
import { local, logOne, panelBeside } from './logged';
import { SABINE, STRANGER } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

/** One message of an unknown webmail; everything is given. */
function webmail(head: string, text: string, subject = '<h2>Price list</h2>'): string {
  return `<nav><a href="#inbox">Inbox</a> ${STRANGER}</nav><header role="banner"><button aria-label="Account: ${OWNER}">M</button></header>
    <main><article>${subject}<div>${head}</div><div role="toolbar"><button>Reply</button></div><div class="text">${text}</div></article></main>`;
}
const FROM_SABINE = `<p>From: Sabine Brandt &lt;${SABINE}&gt;</p><p>To: ${OWNER}</p>`;

it('a message that one has sent is logged as outgoing, for whom it went to', async () => {
  const head = `<p>From: Me &lt;${OWNER}&gt;</p><p>To: Sabine Brandt &lt;${SABINE}&gt;</p><p>Date: Wed, 25 Nov 2026 10:42:00 +0000</p>`;
  const page = await ficha.open(webmail(head, '<p>Here is our price list.</p>'));
  await letterToldBy(ficha, OWNER);
  const panel = await panelBeside(ficha, page, STRANGER);
  expect(await logOne(ficha, panel, 'Log this e-mail')).toMatchObject({
    direction: 'out',
    from: OWNER,
    to: [SABINE],
    sentAt: '2026-11-25T10:42:00.000Z',
    text: 'Here is our price list.',
  });
  await page.close();
});

it('a sender nobody knows is added with the same click, and goes again with its undo', async () => {
  const head = `<p>From: Nobody Knows &lt;nobody@knows.example&gt;</p><p>To: ${OWNER}</p><time datetime="2026-11-25T10:42:00+01:00">25 Nov</time>`;
  const page = await ficha.open(webmail(head, '<p>Do you sell benches?</p>'));
  await letterToldBy(ficha, 'nobody@knows.example');
  const panel = await panelBeside(ficha, page, STRANGER);
  const email = await logOne(ficha, panel, 'Add sender and log');
  expect(email.sentAt).toBe('2026-11-25T09:42:00.000Z');
  await panel.see('Nobody Knows added and e-mail logged');
  await panel.click('Undo');
  await panel.see('Add sender and log');
  await page.close();
});

it('of a message of a megabyte the beginning is kept, and that is said', async () => {
  const long = `<p>${'Many words of a very long message. '.repeat(60)}</p>`.repeat(500);
  const page = await ficha.open(webmail(FROM_SABINE, long));
  await letterToldBy(ficha, SABINE);
  const panel = await panelBeside(ficha, page, STRANGER);
  const email = await logOne(ficha, panel, 'Log this e-mail');
  expect(email.text).toHaveLength(20_000);
  await panel.see('its first 20,000 characters are kept');
  await page.close();
});

it('without a subject it is called after who wrote it', async () => {
  const page = await ficha.open(webmail(FROM_SABINE, '<p>Are you there?</p>', ''));
  await letterToldBy(ficha, SABINE);
  const panel = await panelBeside(ficha, page, STRANGER);
  const email = await logOne(ficha, panel, 'Log this e-mail');
  expect(email).toMatchObject({ title: 'E-mail from Sabine Brandt', text: 'Are you there?' });
  await page.close();
});

it('the text in a frame of another origin is found by the size of the frame', async () => {
  const inner = '<body>Written behind a wall.</body>';
  const frame = `<iframe sandbox style="width:500px;height:222px" srcdoc="${inner}"></iframe><iframe sandbox style="width:300px;height:100px" srcdoc="Advertisement"></iframe>`;
  const page = await ficha.open(webmail(`${FROM_SABINE}<p>25/11/2026 22:05</p>`, frame, ''));
  await letterToldBy(ficha, SABINE);
  const panel = await panelBeside(ficha, page, STRANGER);
  const email = await logOne(ficha, panel, 'Log this e-mail');
  expect(email.text).toContain('Written behind a wall.');
  expect(email.sentAt).toBe(local('2026-11-25T22:05'));
  await page.close();
});

it.each([
  ['Outlook', 'Fine.<hr><div id="x_divRplyFwdMsg">From: Tom</div><div>Old</div>', 'Fine.'],
  [
    'Apple Mail',
    '<div>Fine.</div><div>On 3 May 2026, at 10:42, Tom wrote:</div><blockquote type="cite">Old</blockquote>',
    'Fine.',
  ],
  [
    'Thunderbird',
    'Fine.<div class="moz-cite-prefix">Tom:</div><blockquote>Old</blockquote>',
    'Fine.',
  ],
  [
    'Gmail forwards',
    '<div class="gmail_quote">-- Forwarded --<br>Old</div>',
    '-- Forwarded --\nOld',
  ],
])('what %s marks as an earlier message is left out, unless there is nothing else', async (_, text, kept) => {
  const page = await ficha.open(webmail(FROM_SABINE, text, '<h2>Quoting</h2>'));
  await letterToldBy(ficha, SABINE);
  const panel = await panelBeside(ficha, page, STRANGER);
  const email = await logOne(ficha, panel, 'Log this e-mail');
  expect(email.text).toBe(kept);
  await panel.click('Undo');
  await panel.see('Log this e-mail');
  await page.close();
});

it('where no message is found there is no button, and nothing breaks', async () => {
  const page = await ficha.open(`<nav>Inbox</nav><main>${SABINE} ${STRANGER}</main>`);
  await clickMark(page, await waitForMark(page, STRANGER));
  const panel = new CardPanel(await ChromiumPanel.of(ficha));
  await panel.see('In Ficha');
  expect(await panel.text()).not.toContain('Log this e-mail');
  await page.close();
});
