import browser from 'webextension-polyfill';

/** The extension's id vanishes from old content scripts when it is updated. */
export function isOrphan(): boolean {
  return !browser.runtime?.id;
}

/** Says what went wrong, unless it went wrong because Ficha itself has been updated or removed. */
export function complain(error: unknown): void {
  if (!isOrphan()) console.error('Ficha:', error);
}
