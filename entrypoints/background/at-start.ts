import browser from 'webextension-polyfill';
import { onceASession } from '@/utils/adapters/once-a-session';

/** Does the work after each start of the browser or of the extension. To be called while the worker starts. */
export function atStart(name: string, work: () => Promise<void>): void {
  // A worker that wakes for whatever reason after Ficha was installed, updated or switched on again.
  const started = () => void onceASession(name, work);
  browser.runtime.onInstalled.addListener(started);
  browser.runtime.onStartup.addListener(started);
  started();
}
