import browser from 'webextension-polyfill';
import { matchesOfTab, onMatches } from '@/utils/adapters/page-matches';

const COLOUR = '#0f6b62';

/** The toolbar icon says how many known accounts the page names. Listeners are set while the worker starts. */
export function countOnBadge(): void {
  void browser.action.setBadgeBackgroundColor({ color: COLOUR });
  onMatches((tabId) => void showCount(tabId));
}

async function showCount(tabId: number): Promise<void> {
  const matches = await matchesOfTab(tabId);
  const known = new Set(
    matches.flatMap(({ accountIds }) => (accountIds.length === 1 ? accountIds : [])),
  );
  try {
    await browser.action.setBadgeText({ tabId, text: textOf(known.size) });
  } catch (error) {
    // A tab that is closed takes its badge along.
    console.info('the badge was not set', error);
  }
}

function textOf(count: number): string {
  if (count === 0) return '';
  return count > 99 ? '99+' : String(count);
}
