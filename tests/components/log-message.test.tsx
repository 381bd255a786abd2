// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '@/utils/app/ports';
import type { Messages, OpenMessage } from '@/utils/app/shell';
import { startingSettings } from '@/utils/app/shell';
import type { AccountId, ActivityId } from '@/utils/core/ids';
import type { Instant } from '@/utils/core/time';
import { keptMessages } from './kept-messages';
import { knownAddress, unknownAddress } from './matches';
import { openPanel } from './open-panel';
import { smallCrm } from './small-crm';

let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});

const letter = (address: string, mark: string) => ({
  id: 'same',
  mark,
  from: [`email:${address}`],
  to: [],
  within: [],
  own: [],
});
const jane = 'jane@acme.example';
const message = (part: Partial<OpenMessage> = {}): OpenMessage => ({
  id: 'mail-1' as ActivityId,
  from: jane,
  to: [],
  named: [],
  subject: 'Shelves',
  sentAt: '2026-11-20T10:42:00.000Z' as Instant,
  text: 'Blue, please.',
  cut: false,
  ...part,
});

function beside(messages: Messages, { address = jane, mark = 'one', locale = 'en-GB' } = {}) {
  const match =
    address === jane ? knownAddress(jane, 'jane') : unknownAddress(address, 'Nina Keller');
  return openPanel({
    store,
    locale,
    page: { matches: [match], letter: letter(address, mark) },
    shell: {
      messages: async () => messages,
      settings: {
        watch: (listener) => {
          listener({ ...startingSettings, follow: false });
          return () => undefined;
        },
        save: async () => undefined,
      },
    },
  });
}
const emails = () =>
  store.history(['jane' as AccountId], { order: 'newest-first', limit: 9, kinds: ['email'] });
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('beside the open message', () => {
  it('one click logs it and leads to the entry, and its undo offers it again', async () => {
    beside(keptMessages(message()));
    await press('Log this e-mail');
    expect(await screen.findByText('E-mail logged: Jane Doe and 1 more')).toBeTruthy();
    await press('Logged');
    expect(await screen.findByText('Blue, please.')).toBeTruthy();
    await press('Undo');
    expect(await screen.findByRole('button', { name: 'Log this e-mail' })).toBeTruthy();
    expect(await emails()).toEqual([]);
  });

  it('each message of a conversation has its own button', async () => {
    const messages = keptMessages(message());
    const panel = beside(messages);
    await press('Log this e-mail');
    await screen.findByRole('button', { name: 'Logged' });
    const matches = [knownAddress(jane, 'jane')];
    panel.turnTo({ matches, letter: letter(jane, 'two') });
    await screen.findByRole('button', { name: 'Log this e-mail' });
    panel.turnTo({ matches, letter: letter(jane, 'one') });
    await screen.findByRole('button', { name: 'Logged' });
  });

  it('says what the page does not say, and leads to where it can be mended', async () => {
    const { sentAt: _, ...undated } = message({ cut: true });
    beside(keptMessages(undated), { locale: 'es' });
    await press('Anotar este correo');
    expect(
      await screen.findByText(/La página no dice cuándo se envió.*13 caracteres/),
    ).toBeTruthy();
    await press('Poner la fecha');
    expect(await screen.findByDisplayValue('Shelves')).toBeTruthy();
  });

  it('adds a sender nobody knows with the same click, and takes both back', async () => {
    const address = 'nina@nord.example';
    beside(keptMessages(message({ from: address })), { address });
    await press('Add sender and log');
    await screen.findByText('Nina Keller added and e-mail logged');
    expect(await store.accountsBy('emails', address)).toHaveLength(1);
    await press('Undo');
    await waitFor(async () => expect(await store.accountsBy('emails', address)).toEqual([]));
  });

  it('the card of whom one’s own message went to comes by itself', async () => {
    const own = 'me@mail.example';
    const sent = { ...letter(own, 'sent'), to: [`email:${jane}`], own: [own] };
    openPanel({ store, page: { matches: [knownAddress(jane, 'jane')], letter: sent } });
    expect(await screen.findByRole('heading', { level: 1, name: 'Jane Doe' })).toBeTruthy();
    expect(screen.getByText('Showing Jane Doe, whom the open message is to')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Log this e-mail' })).toBeTruthy();
  });

  it('says so where the message has gone, and writes nothing', async () => {
    beside(keptMessages());
    await press('Log this e-mail');
    expect(await screen.findByText('This message is no longer open.')).toBeTruthy();
    expect(await emails()).toEqual([]);
  });

  it('two clicks in one moment read and write once', async () => {
    let reads = 0;
    const messages = keptMessages(message());
    const read: Messages['read'] = (...of) => {
      reads++;
      return messages.read(...of);
    };
    beside({ ...messages, read });
    const button = await screen.findByRole('button', { name: 'Log this e-mail' });
    fireEvent.click(button);
    fireEvent.click(button);
    await screen.findByRole('button', { name: 'Logged' });
    expect([reads, (await emails()).length]).toEqual([1, 1]);
  });
});
