import type { Sites } from '@/utils/app/sites';

interface Setting {
  granted?: readonly string[];
  /** What was given once, the granted included. */
  asked?: readonly string[];
  /** What the user answers to the browser's prompt. */
  answer?: boolean;
}

/** A browser's permissions, kept while the test runs, and a user who answers each prompt alike. */
export function keptSites(setting: Setting = {}) {
  const granted = new Set(setting.granted);
  const asked = new Set(setting.asked ?? setting.granted);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const requests: string[][] = [];
  let yes = setting.answer ?? true;
  const sites: Sites = {
    granted: () => Promise.resolve([...granted]),
    lost: () => Promise.resolve([...asked].filter((one) => !granted.has(one))),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    request(patterns) {
      requests.push([...patterns]);
      if (yes) {
        for (const one of patterns) granted.add(one);
        for (const one of patterns) asked.add(one);
        tell();
      }
      return Promise.resolve(yes);
    },
    revoke(patterns) {
      for (const one of patterns) granted.delete(one);
      for (const one of patterns) asked.delete(one);
      tell();
      return Promise.resolve();
    },
    forget(patterns) {
      for (const one of patterns) asked.delete(one);
      tell();
      return Promise.resolve();
    },
  };
  return {
    sites,
    granted,
    /** Each prompt that was shown. */
    requests,
    /** The user changes their mind. */
    answer: (next: boolean) => {
      yes = next;
    },
    /** Granted outside of Ficha. */
    grant: (pattern: string) => {
      granted.add(pattern);
      tell();
    },
    /** Taken back in the browser's own settings. */
    withdraw: (pattern: string) => {
      granted.delete(pattern);
      tell();
    },
  };
}
