import type { Permissions } from 'webextension-polyfill';
import { SENT_KINDS } from '@/utils/core/sync/sent-kinds';

/** Whether the user lets Ficha send records to a server. Firefox asks for it, and takes it back in its settings. */
export interface Consent {
  /** Called in the very turn of a click, or Firefox asks nothing. @returns whether it is given */
  ask(): Promise<boolean>;
  isGiven(): Promise<boolean>;
  /** @returns ends it */
  watch(listener: () => void): () => void;
}

const ALL = { data_collection: [...SENT_KINDS] };

/** The browser is handed in, as to `sitesIn`. Where it knows of no such consent, it is given. */
export async function consentIn(permissions: Permissions.Static): Promise<Consent> {
  // Firefox's own way to tell: others do not have the key, and refuse to be asked for it.
  const isAsked = (await permissions.getAll()).data_collection !== undefined;
  return {
    ask: async () => !isAsked || permissions.request(ALL),
    isGiven: async () => !isAsked || permissions.contains(ALL),
    watch(listener) {
      const changed = () => listener();
      permissions.onAdded.addListener(changed);
      permissions.onRemoved.addListener(changed);
      return () => {
        permissions.onAdded.removeListener(changed);
        permissions.onRemoved.removeListener(changed);
      };
    },
  };
}
