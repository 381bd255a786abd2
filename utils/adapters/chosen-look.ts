import { keepLook } from './look';
import { pageLocale } from './page-locale';
import { settings } from './settings';

/**
 * Shows the page in the chosen theme, and calls the listener with what it is to speak; at once and after
 * every change. Returns the function that ends it.
 */
export function watchLook(listener: (locale: string) => void): () => void {
  return settings.watch((now) => {
    keepLook(now);
    listener(pageLocale());
  });
}
