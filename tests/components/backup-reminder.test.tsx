// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { Store } from '@/utils/app/ports';
import { type Settings, type SettingsPort, startingSettings } from '@/utils/app/shell';
import { newAccount } from '@/utils/core/account';
import { creationOf } from '@/utils/core/change';
import type { AccountId } from '@/utils/core/ids';
import type { Instant } from '@/utils/core/time';
import { openOptions } from './open-options';
import { openPanel } from './open-panel';
import { now, smallCrm } from './small-crm';

async function largeCrm(): Promise<Store> {
  const store = await smallCrm();
  const accounts = Array.from({ length: 60 }, (_, at) =>
    newAccount({ kind: 'contact', name: `No. ${at}` }, `c${at}` as AccountId, now),
  );
  await store.edit(creationOf('account', accounts));
  return store;
}
function keptSettings(part: Partial<Settings>) {
  let kept = { ...startingSettings, ...part };
  const listeners = new Set<(settings: Settings) => void>();
  const port: SettingsPort = {
    watch(listener) {
      listeners.add(listener);
      listener(kept);
      return () => void listeners.delete(listener);
    },
    async save(more) {
      kept = { ...kept, ...more };
      for (const listener of listeners) listener(kept);
    },
  };
  return { port, now: () => kept };
}

it('says that there is no backup, and leads to where one is made', async () => {
  const opened: (string | undefined)[] = [];
  openPanel({
    store: await largeCrm(),
    shell: { openOptions: (section) => void opened.push(section) },
  });
  await screen.findByText('There is no backup of your records yet.');
  fireEvent.click(screen.getByRole('button', { name: 'Back up' }));
  expect(opened).toEqual(['data']);
});

it('says how old the last one is, and is quiet for a week after “Later”', async () => {
  const settings = keptSettings({ archivedAt: '2026-09-01T10:00:00.000Z' as Instant });
  openPanel({ store: await largeCrm(), shell: { settings: settings.port } });
  await screen.findByText(/^Your last backup was 1 Sep/);
  fireEvent.click(screen.getByRole('button', { name: 'Later' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Backup' })).toBeNull());
  expect(settings.now().backupLaterUntil).toBe('2026-11-30T12:00:00.000Z');
});

it('goes as soon as an archive was made', async () => {
  const settings = keptSettings({});
  openPanel({ store: await largeCrm(), locale: 'es-ES', shell: { settings: settings.port } });
  await screen.findByText('Aún no hay copia de sus datos.');
  await settings.port.save({ archivedAt: now });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Hacer copia' })).toBeNull());
});

it('the options say how often, and every month is where it begins', async () => {
  const { settings } = await openOptions({ section: 'data' });
  const field = (await screen.findByLabelText('Remind me to back up')) as HTMLSelectElement;
  expect(field.value).toBe('month');
  expect(screen.getByText('No archive has been made here yet.')).toBeDefined();
  fireEvent.change(field, { target: { value: 'never' } });
  await waitFor(() => expect(settings().backup).toBe('never'));
});
