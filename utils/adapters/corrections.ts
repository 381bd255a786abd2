import browser from 'webextension-polyfill';
import type { CorrectionsPort } from '../app/shell';
import type { Choice, Corrections } from '../core/match/corrections';

/**
 * In `storage.local`, an item for each, so that two pages that write at the same moment do not undo
 * each other: `never <key>` and `choice <site> <key>`. Sites and keys hold no spaces at their start.
 */
const NEVER = 'never ';
const CHOICE = 'choice ';

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
    browser.storage.local.onChanged.addListener(changed);
    void tell();
    return () => {
      ended = true;
      browser.storage.local.onChanged.removeListener(changed);
    };
  },
  never: (key, on) => put(NEVER + key, on),
  choose: (choice) => put(nameOf(choice), true, choice),
  unchoose: (choice) => put(nameOf(choice), false),
};

export async function readCorrections(): Promise<Corrections> {
  const stored = Object.entries(await browser.storage.local.get(null));
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

async function put(name: string, on: boolean, value: unknown = true): Promise<void> {
  if (on) await browser.storage.local.set({ [name]: value });
  else await browser.storage.local.remove(name);
}
