// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { App } from '@/entrypoints/options/App';
import { hasSample } from '@/utils/app/sample-data';
import { textIn } from './open-panel';
import { addActivity, smallCrm, stillWorld } from './small-crm';

async function openOptions(patterns: string[] = [], answer = true) {
  const store = await smallCrm();
  const granted = new Set(patterns);
  let heard = () => {};
  const sites = {
    watch: (listener: () => void) => {
      heard = listener;
      return () => {};
    },
    granted: () => Promise.resolve([...granted]),
    requestAll: () => Promise.resolve(answer),
    revoke: (pattern: string) => {
      granted.delete(pattern);
      return Promise.resolve();
    },
  };
  const world = stillWorld();
  render(
    <App opened={{ store }} world={world} sites={sites} version="1.2.3" text={textIn('en')} />,
  );
  return { store, granted, changed: () => heard() };
}

describe('the sites Ficha may read', () => {
  it('are listed by name and can be taken back one by one', async () => {
    const { granted } = await openOptions(['https://mail.example/*', 'https://web.example/*']);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove mail.example' }));
    expect(await screen.findByText('mail.example removed')).toBeTruthy();
    expect([...granted]).toEqual(['https://web.example/*']);
    expect(screen.queryByText('mail.example')).toBeNull();
  });

  it('are listed anew when one is granted elsewhere', async () => {
    const { granted, changed } = await openOptions(['https://mail.example/*']);
    await screen.findByText('mail.example');
    granted.add('https://web.example/*');
    changed();
    expect(await screen.findByText('web.example')).toBeTruthy();
  });

  it('are taken back whole where all were granted', async () => {
    const { granted } = await openOptions(['http://*/*', 'https://*/*']);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove All sites' }));
    expect(await screen.findByText(/No site is allowed yet/)).toBeTruthy();
    expect(granted.size).toBe(0);
  });

  it('stay as they are when the browser refuses', async () => {
    await openOptions([], false);
    fireEvent.click(await screen.findByRole('button', { name: 'Allow all sites' }));
    expect(await screen.findByText(/did not give access/)).toBeTruthy();
  });
});

describe('sample data', () => {
  it('is loaded, and removed only after saying what of the user’s own goes with it', async () => {
    const { store } = await openOptions();
    fireEvent.click(await screen.findByRole('button', { name: 'Load sample data' }));
    const remove = await screen.findByRole(
      'button',
      { name: 'Remove sample data' },
      { timeout: 5000 },
    );
    await screen.findByText('Sample data is loaded.', {}, { timeout: 5000 });
    const sample = (await store.all('account')).find(({ id }) => id.startsWith('sample_'))!;
    await addActivity(store, 'mine', {
      kind: 'note',
      text: 'My own note',
      notedAt: '2026-11-22T09:00:00.000Z',
      accountIds: [sample.id],
    });
    fireEvent.click(remove);
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('1 activity and 0 relations of your own');
    expect(await hasSample(store)).toBe(true);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Remove sample data' }));
    expect(await screen.findByText('Sample data is removed.')).toBeTruthy();
    expect(await hasSample(store)).toBe(false);
    expect(await store.get('account', 'acme')).toBeTruthy();
  });
});

it('tells which version this is', async () => {
  await openOptions();
  expect(screen.getByText('Ficha 1.2.3')).toBeTruthy();
});
