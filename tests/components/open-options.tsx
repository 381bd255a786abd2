import { fireEvent, render, screen } from '@testing-library/preact';
import type { Options } from '@/components/options/options';
import type { TeamPort } from '@/components/options/team/team';
import { App } from '@/entrypoints/options/App';
import type { Store } from '@/utils/app/ports';
import { type Settings, startingSettings } from '@/utils/app/shell';
import type { Sites } from '@/utils/app/sites';
import { keptCorrections } from './kept-corrections';
import { keptSites } from './kept-sites';
import { textIn } from './open-panel';
import { smallCrm, stillWorld } from './small-crm';

interface Setting {
  store?: Store;
  /** What the address names behind its `#`. */
  section?: string;
  sites?: Sites;
  locale?: string;
  team?: TeamPort;
  openPanel?: NonNullable<Options['openPanel']>;
}

/** The whole options page. */
export async function openOptions(setting: Setting = {}) {
  const { section = '', sites = keptSites().sites, locale = 'en-GB', team, openPanel } = setting;
  const store = setting.store ?? (await smallCrm());
  let kept: Settings = startingSettings;
  let tell = (_: Settings) => {};
  const settings = {
    watch(listener: (settings: Settings) => void) {
      tell = listener;
      listener(kept);
      return () => undefined;
    },
    save(part: Partial<Settings>) {
      kept = { ...kept, ...part };
      tell(kept);
      return Promise.resolve();
    },
  };
  const corrections = keptCorrections();
  location.hash = section;
  render(
    <App
      opened={{ store }}
      world={stillWorld()}
      settings={settings}
      corrections={corrections}
      sites={sites}
      transfer={() => Promise.reject(new Error('nothing is handed out here'))}
      {...(team && { team: () => Promise.resolve(team) })}
      {...(openPanel && { openPanel })}
      version="1.2.3"
      text={textIn(locale)}
    />,
  );
  return { store, settings: () => kept, corrections };
}

/** Types over what stands in the field and leaves it. */
export function fill(field: HTMLElement, value: string): void {
  fireEvent.input(field, { target: { value } });
  fireEvent.change(field);
}

/** Chooses what the row's menu offers. */
export async function chooseInMenu(row: string, item: string): Promise<void> {
  const menu = await screen.findByRole('menu', { name: `More for ${row}` });
  const button = [...menu.querySelectorAll('button')].find(
    ({ textContent }) => textContent === item,
  );
  if (!button) throw new Error(`The menu of ${row} has no “${item}”.`);
  fireEvent.click(button);
}
