import type { Language } from './language';

/** Each by its own name, as whoever looks for it knows it. */
export const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['es', 'Español'],
];
