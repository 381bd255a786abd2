import type { Settings } from '../app/shell';

/**
 * Shows the page in the chosen theme, and keeps theme and language where they can be read before the
 * first paint, by `look.js` and `pageLocale`: in `localStorage`. Where that has been emptied, the next
 * page looks wrong for a moment.
 */
export function keepLook(settings: Pick<Settings, 'theme' | 'language'>): void {
  for (const key of ['theme', 'language'] as const) {
    if (settings[key] === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, settings[key]);
  }
  document.documentElement.style.colorScheme = localStorage.getItem('theme') ?? '';
}
