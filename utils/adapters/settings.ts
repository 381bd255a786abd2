import browser from 'webextension-polyfill';
import { type Settings, type SettingsPort, startingSettings } from '../app/shell';

const KEY = 'settings';

/** In `storage.local`: each save writes over the fields it names and keeps the others. */
export const settings: SettingsPort = {
  watch(listener) {
    let ended = false;
    const tell = async () => {
      const stored = await browser.storage.local.get(KEY);
      if (!ended) listener({ ...startingSettings, ...(stored[KEY] as Partial<Settings>) });
    };
    const changed = (changes: object) => {
      if (KEY in changes) void tell();
    };
    browser.storage.local.onChanged.addListener(changed);
    void tell();
    return () => {
      ended = true;
      browser.storage.local.onChanged.removeListener(changed);
    };
  },
  async save(part) {
    const stored = await browser.storage.local.get(KEY);
    await browser.storage.local.set({ [KEY]: { ...(stored[KEY] as Partial<Settings>), ...part } });
  },
};
