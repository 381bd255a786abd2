// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { WelcomeShell } from '@/components/welcome/welcome';
import { App } from '@/entrypoints/welcome/App';
import { type Settings, startingSettings } from '@/utils/app/shell';
import { createMemoryStore } from '../fakes/memory-store';
import { keptSites } from './kept-sites';
import { textIn } from './open-panel';
import { stillWorld } from './small-crm';

afterEach(cleanup);

function openWelcome(shell: Partial<WelcomeShell> = {}) {
  const saved = vi.fn<(part: Partial<Settings>) => Promise<void>>(async () => undefined);
  const whole: WelcomeShell = {
    sites: keptSites().sites,
    settings: {
      watch(listener) {
        listener(startingSettings);
        return () => undefined;
      },
      save: saved,
    },
    browser: 'chromium',
    openPanel: async () => undefined,
    isPinned: async () => undefined,
    ...shell,
  };
  const store = createMemoryStore();
  render(<App opened={{ store }} world={stillWorld()} shell={whole} text={textIn('en-GB')} />);
  return { store, saved };
}

it('says where the button is in the words of the browser, and that it is there already', async () => {
  openWelcome();
  expect(await screen.findByText(/then the pin beside Ficha/)).toBeTruthy();
  cleanup();
  openWelcome({ browser: 'firefox' });
  expect(await screen.findByText(/Pin to Toolbar/)).toBeTruthy();
  cleanup();
  let pinned = false;
  openWelcome({ isPinned: async () => pinned });
  await screen.findByText(/then the pin beside Ficha/);
  pinned = true;
  fireEvent.focus(window);
  expect(await screen.findByText('Ficha’s button is in your toolbar.')).toBeTruthy();
});

it('starts empty by opening the panel, and says when the browser does not open it', async () => {
  const openPanel = vi.fn(async () => undefined);
  openWelcome({ openPanel });
  fireEvent.click(await screen.findByRole('button', { name: 'Start empty' }));
  expect(openPanel).toHaveBeenCalledTimes(1);
  cleanup();
  openWelcome({ openPanel: () => Promise.reject(new Error('no gesture')) });
  fireEvent.click(await screen.findByRole('button', { name: 'Open the panel' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong');
});

it('starts with sample data, which can be removed there again', async () => {
  const { store } = openWelcome();
  fireEvent.click(await screen.findByRole('button', { name: 'Load sample data' }));
  await screen.findByText(/The invented company is in/, {}, { timeout: 8_000 });
  expect(await store.count('account')).toBeGreaterThan(100);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Start empty' }).disabled).toBe(
    true,
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Remove sample data' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.click([...dialog.querySelectorAll('button')].at(-1)!);
  await waitFor(async () => expect(await store.count('account')).toBe(0), { timeout: 8_000 });
}, 20_000);

it('lets whoever was met in the wrong language change it', async () => {
  const { saved } = openWelcome();
  fireEvent.change(await screen.findByLabelText('Language'), { target: { value: 'es' } });
  expect(saved).toHaveBeenCalledWith({ language: 'es' });
});
