/** What Ficha's own pages speak: the language that `keepLook` has kept. */
export function pageLocale(): string {
  return localeFor(localStorage.getItem('language') ?? '');
}

/** The language as the user's browser names it (`es-MX`), else as it is; the browser's first for none. */
export function localeFor(language: string): string {
  return navigator.languages.find((one) => one.startsWith(language)) ?? language;
}
