// @vitest-environment happy-dom
import {
  fireEvent,
  screen,
  waitFor,
  waitForElementToBeRemoved,
  within,
} from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '@/utils/app/ports';
import type { Shell } from '@/utils/app/shell';
import { AppError } from '@/utils/core/error';
import type { Match } from '@/utils/core/match/match';
import { createMemoryStore } from '../fakes/memory-store';
import { keptCorrections } from './kept-corrections';
import { keptSites } from './kept-sites';
import { knownAddress, knownDomain, unknownAddress } from './matches';
import { openPanel } from './open-panel';
import { addActivity, invoiceOf, smallCrm } from './small-crm';

let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});
const nina = unknownAddress('nina@acme.example', 'Nina Keller', 'acme');
const jane = knownAddress('jane@acme.example', 'jane');

describe('On this page', () => {
  it('lists known accounts before addresses nobody knows, whatever their order on the page', async () => {
    openPanel({ store, page: { matches: [nina, jane] } });
    const headings = await screen.findAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'In Ficha 1',
      'Not in Ficha yet 1',
    ]);
  });

  it('shows who it is, where they work and why they are listed', async () => {
    openPanel({ store, page: { matches: [jane] } });
    const row = await screen.findByRole('button', { name: /Jane Doe/ });
    expect(row.textContent).toContain('Buyer · Acme Tools Ltd');
    expect(row.textContent).toContain('jane@acme.example');
  });

  it('shows one row for an account that is mentioned twice, with the surer reason', async () => {
    const byDomain = knownDomain('x@acme.example', 'acme.example', 'acme');
    openPanel({ store, page: { matches: [byDomain, knownAddress('a@acme.example', 'acme')] } });
    const rows = await screen.findAllByRole('button', { name: /Acme Tools/ });
    expect(rows).toHaveLength(1);
    expect(rows[0]!.textContent).toContain('a@acme.example');
    expect(rows[0]!.textContent).not.toContain('domain');
  });

  it('warns of overdue money in the row', async () => {
    await addActivity(store, 'bill', invoiceOf(120_000, { dueOn: '2026-11-01' }));
    openPanel({ store, page: { matches: [knownAddress('office@acme.example', 'acme')] } });
    expect(await screen.findByText('€1,200 overdue')).toBeTruthy();
  });

  it('lists an address of a known domain twice: its organization, and the person to add', async () => {
    const both = {
      ...knownDomain('nina@acme.example', 'acme.example', 'acme'),
      proposal: nina.proposal!,
    };
    openPanel({ store, page: { matches: [both] } });
    expect(await screen.findByText('domain acme.example')).toBeTruthy();
    expect(screen.getByText('at Acme Tools Ltd')).toBeTruthy();
  });

  it('opens a mention of several accounts to all of them', async () => {
    const shared = knownAddress('office@acme.example', 'acme', 'globex', 'otto');
    openPanel({ store, page: { matches: [shared] } });
    const choice = (await screen.findByText('office@acme.example')).closest('details')!;
    expect(choice.open).toBe(false);
    fireEvent.click(within(choice).getByText('office@acme.example'));
    const names = within(choice)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    expect(names.join()).toMatch(/Acme Tools Ltd.*Globex.*Otto Renz/);
  });

  it('follows the page in front of the user', async () => {
    const { turnTo } = openPanel({ store, page: { matches: [jane] } });
    await screen.findByText('Jane Doe');
    turnTo({ tabId: 2, matches: [knownAddress('office@acme.example', 'otto')] });
    expect(await screen.findByText('Otto Renz')).toBeTruthy();
    expect(screen.queryByText('Jane Doe')).toBeNull();
  });
});

describe('on a page with very many addresses', () => {
  const strangers = Array.from({ length: 90 }, (_, at) =>
    unknownAddress(`stranger${at}@far.example`, `Stranger ${at}`),
  );
  const shown = () => screen.getAllByRole('button', { name: /^Add Stranger/ });

  it('draws the first of those nobody knows, and all of them on demand', async () => {
    openPanel({ store, page: { matches: strangers } });
    const more = await screen.findByRole('button', { name: 'Show all 90' });
    expect(shown()).toHaveLength(40);
    fireEvent.click(more);
    expect(shown()).toHaveLength(90);
    expect(screen.queryByRole('button', { name: 'Show all 90' })).toBeNull();
  });

  it('always draws the one that was clicked in the page', async () => {
    const panel = openPanel({ store, page: { matches: strangers } });
    await screen.findByRole('button', { name: 'Show all 90' });
    const { key, text } = strangers[70]!;
    panel.clickMark({ accountIds: [], matchKey: key, text });
    expect(await screen.findByText('stranger70@far.example')).toBeTruthy();
    expect(shown()).toHaveLength(71);
  });

  it('draws the first of those that several accounts answer to', async () => {
    const shared = strangers.map(({ text }) => knownAddress(text, 'acme', 'globex'));
    openPanel({ store, page: { matches: shared } });
    fireEvent.click(await screen.findByRole('button', { name: 'Show all 90' }));
    expect(await screen.findByText('stranger89@far.example')).toBeTruthy();
  });
});

describe('Add', () => {
  it('makes the contact, opens its card and can be undone', async () => {
    openPanel({ store, page: { matches: [nina] } });
    fireEvent.click(await screen.findByRole('button', { name: 'Add Nina Keller' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Nina Keller' })).toBeTruthy();
    expect(await store.accountsBy('emails', 'nina@acme.example')).toHaveLength(1);

    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Add Nina Keller' })).toBeTruthy();
    expect(await store.accountsBy('emails', 'nina@acme.example')).toEqual([]);
  });

  it('moves the address up to the known ones without waiting for the page', async () => {
    openPanel({ store, page: { matches: [nina] } });
    fireEvent.click(await screen.findByRole('button', { name: 'Add Nina Keller' }));
    await screen.findByRole('heading', { level: 1, name: 'Nina Keller' });
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(
      await screen.findByRole('button', { name: /Nina Keller.*nina@acme.example/ }),
    ).toBeTruthy();
    expect(screen.queryByText('Not in Ficha yet')).toBeNull();
  });

  it('says so beside the row when there is no space left, and the row stays', async () => {
    const full = { ...store, edit: () => Promise.reject(new AppError('storage-full')) };
    openPanel({ store: full, page: { matches: [nina] } });
    fireEvent.click(await screen.findByRole('button', { name: 'Add Nina Keller' }));
    expect((await screen.findByRole('alert')).textContent).toContain('no space left');
    expect(screen.getByText('nina@acme.example')).toBeTruthy();
  });
});

describe('when there is nothing to list', () => {
  it('waits without a word until the page is known', () => {
    openPanel({ store, page: null });
    expect(screen.getByRole('status', { name: 'Loading…' })).toBeTruthy();
  });

  it('offers sample data and a first account to whoever has none', async () => {
    openPanel({ store: createMemoryStore() });
    expect(await screen.findByRole('button', { name: 'Load sample data' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add an account' })).toBeTruthy();
  });

  it('asks for just this site when told to, and says when the browser refused', async () => {
    const { sites, requests } = keptSites({ answer: false });
    openPanel({ store, page: { access: 'none' }, shell: { sites: async () => sites } });
    await clickOnce('Always on this site');
    expect(requests).toEqual([['https://mail.example/*']]);
    expect(await screen.findByText(/did not give access/)).toBeTruthy();
  });

  it('says that this site was taken back in the browser’s settings, until it is given again', async () => {
    const asked = ['https://mail.example/*', 'https://other.example/*'];
    const { sites, requests } = keptSites({ asked });
    openPanel({ store, page: { access: 'none' }, shell: { sites: async () => sites } });
    await screen.findByText('Ficha no longer reads mail.example');
    expect(screen.queryByText(/other\.example/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Allow again: mail.example' }));
    await waitForElementToBeRemoved(() => screen.queryByText('Ficha no longer reads mail.example'));
    expect(requests).toEqual([['https://mail.example/*']]);
  });

  it('names every site that was taken back where the browser hides which one this is', async () => {
    const hidden = { tabId: 1, access: 'none', marked: true, matches: [] } as const;
    const watchActivePage: Shell['watchActivePage'] = (listener) => {
      listener({ ...hidden, matches: [] });
      return () => undefined;
    };
    const { sites } = keptSites({ asked: ['https://mail.example/*', 'https://mail.google.com/*'] });
    openPanel({ store, shell: { watchActivePage, sites: async () => sites } });
    await screen.findByText('Ficha no longer reads mail.example');
    fireEvent.click(screen.getByRole('button', { name: 'Leave it so: Gmail' }));
    await waitForElementToBeRemoved(() => screen.queryByText('Ficha no longer reads Gmail'));
    expect(screen.getByText('Ficha no longer reads mail.example')).toBeTruthy();
  });

  it('reads a page once when told to', async () => {
    const read: number[] = [];
    const readOnce = (tabId: number) => {
      read.push(tabId);
      return Promise.resolve();
    };
    openPanel({ store, page: { access: 'none', tabId: 7 }, shell: { readOnce } });
    fireEvent.click(await screen.findByRole('button', { name: 'Read this page once' }));
    expect(read).toEqual([7]);
  });

  it('says when a page was read once only, and offers to go on', async () => {
    const { sites, requests } = keptSites({ answer: false });
    openPanel({ store, page: { access: 'once' }, shell: { sites: async () => sites } });
    expect(await screen.findByText(/as it stood at your click/)).toBeTruthy();
    await clickOnce('Always on this site');
    expect(requests).toEqual([['https://mail.example/*']]);
    expect(await screen.findByText(/did not give access/)).toBeTruthy();
  });

  it('points to the toolbar where the browser hides which site it is, and offers all sites', async () => {
    const hidden = { tabId: 1, access: 'none', matches: [] } as const;
    const watchActivePage = (listener: (page: typeof hidden) => void) => {
      listener(hidden);
      return () => undefined;
    };
    openPanel({ store, shell: { watchActivePage } as never });
    expect(await screen.findByText(/^Click Ficha’s icon in the toolbar/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'On all sites' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Read this page once' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Always on this site' })).toBeNull();
  });

  it('tells a page that no extension may read from one without addresses', async () => {
    const { turnTo } = openPanel({ store, page: { access: 'impossible' } });
    expect(await screen.findByText('This page cannot be read')).toBeTruthy();
    turnTo({ matches: [] });
    expect(await screen.findByText('No addresses or companies here')).toBeTruthy();
  });
});

describe('what the user says against the list', () => {
  const several = knownAddress('info@acme.example', 'acme', 'globex');
  const named = {
    ...knownAddress('Globex', 'globex'),
    key: 'name:globex',
    kind: 'name' as const,
    reason: { kind: 'name' as const, name: 'Globex' },
  };

  function openWith(matches: Match[]) {
    const corrections = keptCorrections();
    openPanel({ store, page: { matches }, shell: { corrections } });
    return corrections;
  }

  it('keeps whom a mention stands for on this site, until that is taken back', async () => {
    const corrections = openWith([several]);
    fireEvent.click(await screen.findByRole('button', { name: 'Always Globex on this site' }));
    await screen.findByText('“info@acme.example” stands for Globex here');
    expect(corrections.now().choices).toEqual([
      { site: 'https://mail.example', key: 'email:info@acme.example', accountId: 'globex' },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => corrections.now().choices).toEqual([]);
  });

  it('forgets a choice', async () => {
    const site = 'https://mail.example';
    const chosen = { ...several, accountIds: ['globex'], reason: { kind: 'chosen' } } as Match;
    const corrections = openWith([chosen]);
    await corrections.choose({ site, key: chosen.key, accountId: chosen.accountIds[0]! });
    await screen.findByText('chosen by you for “info@acme.example”');
    fireEvent.click(await screen.findByText('Choose again for “info@acme.example”'));
    await expect.poll(() => corrections.now().choices).toEqual([]);
  });

  it('says that a name means somebody else on a site', async () => {
    const corrections = openWith([named]);
    fireEvent.click(await screen.findByText('“Globex” means somebody else here'));
    await screen.findByText('Globex is not shown for it on this site');
    expect(corrections.now().choices).toEqual([
      { site: 'https://mail.example', key: 'name:globex' },
    ]);
  });

  it('never shows an address or a whole domain again', async () => {
    const proposal = { name: 'News', domain: 'noise.example' };
    const corrections = openWith([{ ...unknownAddress('news@noise.example', 'News'), proposal }]);
    fireEvent.click(await screen.findByText('Never show news@noise.example'));
    fireEvent.click(screen.getByText('Never show anybody at noise.example'));
    await expect
      .poll(() => corrections.now().never)
      .toEqual(['email:news@noise.example', 'domain:noise.example']);
  });
});

describe('people who are not known yet', () => {
  const ola = unknownAddress('ola@nord.example', 'Ola Nord');
  const signed = { ...ola, proposal: { ...ola.proposal!, role: 'Buyer', company: 'Nord AS' } };

  it('are listed with what their signature says', async () => {
    openPanel({ store, page: { matches: [signed] } });
    expect(await screen.findByText('Buyer · at Nord AS')).toBeTruthy();
  });

  it('are added together, those that are ticked, and taken back together', async () => {
    openPanel({ store, page: { matches: [nina, signed, unknownAddress('x@y.example', 'X')] } });
    fireEvent.click(await screen.findByRole('button', { name: 'Add several' }));
    const dialog = await screen.findByRole('dialog', { name: 'People you don’t know yet' });
    fireEvent.click(within(dialog).getByRole('checkbox', { name: /x@y\.example/ }));
    expect(within(dialog).getByText('And their company from the signature')).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Add 2' }));
    await screen.findByText('2 contacts added');
    const added = () => store.accountsBy('emails', 'ola@nord.example');
    expect(await added()).toHaveLength(1);
    expect(await store.accountsBy('names', 'nord')).toHaveLength(1);
    expect(await store.accountsBy('emails', 'x@y.example')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await expect.poll(added).toEqual([]);
  });

  it('are warned of where an address imitates another, and not ticked', async () => {
    const imitating = { ...ola, proposal: { ...ola.proposal!, deception: 'imitation' } } as Match;
    openPanel({ store, page: { matches: [nina, imitating] } });
    expect(await screen.findByText(/it may imitate an address you know/)).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Add several' }));
    expect(await screen.findByRole('button', { name: 'Add 1' })).toBeTruthy();
  });

  it('are ignored for good, those that are ticked', async () => {
    const corrections = keptCorrections();
    const matches = [nina, signed];
    openPanel({ store, page: { matches }, shell: { corrections } });
    fireEvent.click(await screen.findByRole('button', { name: 'Add several' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Never show' }));
    await screen.findByText('2 addresses are not shown any more');
    expect(corrections.now().never).toEqual(matches.map(({ key }) => key));
  });
});

/** As soon as it can be clicked. */
async function clickOnce(name: string): Promise<void> {
  const button = await screen.findByRole<HTMLButtonElement>('button', { name });
  await waitFor(() => expect(button.disabled).toBe(false));
  fireEvent.click(button);
}
