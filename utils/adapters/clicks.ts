import type { Storage } from 'webextension-polyfill';
import { CLICK, type Clicks, PANEL_TARGET, type PanelTarget } from '../app/shell';
import type { Clicked } from '../core/detect/clicked';
import type { FrameContent } from '../core/match/together';

/** `storage.session` holds 10 MB for all tabs together. */
const MOST = 10;

/**
 * What `keepClicked` keeps. Comes late into the panel and is given what its start has already: whatever
 * it imports would be parted from that, and make the start longer.
 */
export function clicksIn(
  session: Storage.StorageArea,
  contentOfTab: (tabId: number) => Promise<FrameContent>,
): Clicks {
  const leave = async (id: string) => {
    const stored = await session.get(PANEL_TARGET);
    const target = stored[PANEL_TARGET] as PanelTarget | undefined;
    if (target?.clicked?.id === id) await session.remove(PANEL_TARGET);
  };
  return {
    async read(id) {
      const stored = await session.get(null);
      const click = stored[CLICK + id] as (Clicked & { tabId: number }) | undefined;
      const all = Object.keys(stored).filter((key) => key.startsWith(CLICK));
      await session.remove(all.sort().reverse().slice(MOST));
      return click && { ...click, ...(await contentOfTab(click.tabId)) };
    },
    leave,
    async forget(id) {
      await leave(id);
      await session.remove(CLICK + id);
    },
  };
}
