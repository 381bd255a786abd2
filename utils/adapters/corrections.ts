import browser from 'webextension-polyfill';
import type { CorrectionsPort } from '../app/shell';
import type { Choice, Corrections } from '../core/match/corrections';

/**
 * In `storage.local`, an item for each, so that two pages that write at the same moment do not undo
 * each other: `never <key>` and `choice <site> <key>`. Sites and keys hold no spaces at their start.
 */
const NEVER = 'never ';
const CHOICE = 'choice ';
const { local } = browser.storage;

export const corrections: CorrectionsPort = {
  watch(listener) {
    let ended = false;
    const tell = async () => {
      const all = await readCorrections();
      if (!ended) listener(all);
    };
    const changed = (changes: object) => {
      if (areOurs(changes)) void tell();
    };
    local.onChanged.addListener(changed);
    void tell();
    return () => {
      ended = true;
      local.onChanged.removeListener(changed);
    };
  },
  async never(keys, on) {
    const names = keys.map((key) => NEVER + key);
    if (on) await local.set(Object.fromEntries(names.map((name) => [name, true])));
    else await local.remove(names);
  },
  choose: (choice) => local.set({ [nameOf(choice)]: choice }),
  unchoose: (choice) => local.remove(nameOf(choice)),
};

export async function readCorrections(): Promise<Corrections> {
  const stored = Object.entries(await local.get(null));
  return {
    never: stored.flatMap(([name]) => (name.startsWith(NEVER) ? [name.slice(NEVER.length)] : [])),
    choices: stored.flatMap(([name, value]) => (name.startsWith(CHOICE) ? [value as Choice] : [])),
  };
}

/** For the worker; to be called while it starts, so that a correction wakes it. */
export function onCorrections(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && areOurs(changes)) listener();
  });
}

function areOurs(changes: object): boolean {
  return Object.keys(changes).some((name) => name.startsWith(NEVER) || name.startsWith(CHOICE));
}

function nameOf({ site, key }: Pick<Choice, 'site' | 'key'>): string {
  return `${CHOICE}${site} ${key}`;
}
