import { afterAll, beforeAll, it } from 'vitest';
import { openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('an address is added, edited and removed on the card, by keyboard, and removing is taken back', async () => {
  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  const { keyboard } = card.page;
  await card.see('Details');
  await card.click('Add to the details');
  await card.page.waitForSelector('[role="menuitem"]:focus');
  await keyboard.press('Enter');
  await card.page.waitForSelector('input[aria-label="E-mail"]:focus');
  await keyboard.type('sabine at home');
  await keyboard.press('Enter');
  await card.see('This is no e-mail address.');
  await card.fill('E-mail', 'Sabine@Home.Example');
  await card.fill('E-mail, Label', 'Private');
  await keyboard.press('Enter');
  await card.see('E-mail added');
  await card.see('sabine@home.example\nPrivate');

  await card.click('Actions for sabine@home.example');
  await card.click('Edit');
  await card.fill('E-mail', 'sb@home.example');
  await keyboard.press('Enter');
  await card.see('E-mail saved');
  await card.see('sb@home.example\nPrivate');

  await card.click('Actions for sb@home.example');
  await card.click('Edit');
  await card.fill('E-mail', 'lost@home.example');
  await keyboard.press('Escape');
  await card.see('What you typed is discarded');
  await card.see('sb@home.example\nPrivate');

  await card.click('Actions for sb@home.example');
  await card.click('Remove');
  await card.see('E-mail removed');
  await card.gone('sb@home.example');
  await card.click('Undo');
  await card.see('sb@home.example\nPrivate');
});
