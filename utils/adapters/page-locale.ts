/** What Ficha's own pages speak: the chosen language as the user's browser names it (`es-MX`), else the browser's first. */
export function pageLocale(): string {
  const wanted = localStorage.getItem('language') ?? '';
  return navigator.languages.find((one) => one.startsWith(wanted)) ?? wanted;
}
