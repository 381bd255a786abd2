export type Language = 'en' | 'es';

/** @param locale as browsers name it, `es-MX`; whoever does not read Spanish gets English */
export function languageOf(locale: string): Language {
  return /^es\b/i.test(locale) ? 'es' : 'en';
}
