import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SETTINGS, type Settings, startingSettings } from '@/utils/app/shell';
import type { PeekFrame } from '@/utils/messages';
import { PeekCard } from './peek-card';

/**
 * Runs in the world of the content script, in which no script of the page can look; again for each
 * mark, and whoever put it there waits until it knows how the card is to look.
 */
export default defineUnlistedScript(async () => {
  const here = globalThis as PeekFrame & { fichaPeek?: PeekCard };
  here.fichaPeek ??= new PeekCard();
  const kept = await chrome.storage.local.get(SETTINGS);
  here.fichaPeek.look = { ...startingSettings, ...(kept[SETTINGS] as Partial<Settings>) };
});
