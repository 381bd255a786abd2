import browser from 'webextension-polyfill';
import { SETTINGS, type Settings, type SettingsPort, startingSettings } from '../app/shell';

/** In `storage.local`: each save writes over the fields it names and keeps the others. */
export const settings: SettingsPort = {
  watch(listener) {
    let ended = false;
    const tell = async () => {
      const stored = await browser.storage.local.get(SETTINGS);
      if (!ended) listener({ ...startingSettings, ...(stored[SETTINGS] as Partial<Settings>) });
    };
    const changed = (changes: object) => {
      if (SETTINGS in changes) void tell();
    };
    browser.storage.local.onChanged.addListener(changed);
    void tell();
    return () => {
      ended = true;
      browser.storage.local.onChanged.removeListener(changed);
    };
  },
  async save(part) {
    const stored = await browser.storage.local.get(SETTINGS);
    await browser.storage.local.set({
      [SETTINGS]: { ...(stored[SETTINGS] as Partial<Settings>), ...part },
    });
  },
};
