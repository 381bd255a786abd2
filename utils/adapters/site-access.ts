import type { Permissions, Storage } from 'webextension-polyfill';
import type { Sites } from '../app/sites';

/** In `storage.local`: patterns that the user has given and that were not given back in Ficha. */
const KEY = 'asked';

/**
 * The worker does it too, when the browser tells of a grant: where the browser's question closes the
 * page that asked, as it does the popup, nobody else is left to remember it.
 */
export async function rememberGiven(
  local: Storage.StorageArea,
  patterns: readonly string[],
): Promise<void> {
  const stored = await local.get(KEY);
  const before = (stored[KEY] as string[] | undefined) ?? [];
  await local.set({ [KEY]: [...new Set([...before, ...patterns])] });
}

/**
 * What the browser grants, and what it granted once. The browser is handed in, as to `clicksIn`: a module that
 * comes late and imports it would be parted from what every page starts with.
 */
export function sitesIn(permissions: Permissions.Static, local: Storage.StorageArea): Sites {
  const asked = async () => {
    const stored = await local.get(KEY);
    return (stored[KEY] as string[] | undefined) ?? [];
  };
  const forget = async (patterns: readonly string[]) => {
    const rest = (await asked()).filter((one) => !patterns.includes(one));
    await local.set({ [KEY]: rest });
  };
  return {
    granted: async () => (await permissions.getAll()).origins ?? [],
    async lost() {
      const all = await asked();
      const there = await Promise.all(
        all.map((pattern) => permissions.contains({ origins: [pattern] })),
      );
      return all.filter((_, at) => !there[at]);
    },
    watch(listener) {
      const changed = () => listener();
      const kept = (changes: object) => {
        if (KEY in changes) listener();
      };
      permissions.onAdded.addListener(changed);
      permissions.onRemoved.addListener(changed);
      local.onChanged.addListener(kept);
      return () => {
        permissions.onAdded.removeListener(changed);
        permissions.onRemoved.removeListener(changed);
        local.onChanged.removeListener(kept);
      };
    },
    async request(patterns) {
      const given = await permissions.request({ origins: [...patterns] });
      if (given) await rememberGiven(local, patterns);
      return given;
    },
    async revoke(patterns) {
      // Before the browser tells, or whoever hears of it would take it for somebody else's doing.
      await forget(patterns);
      await permissions.remove({ origins: [...patterns] });
    },
    forget,
  };
}
