const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Groups of countries and codes for tests, which a browser can name too. */
const NO_COUNTRIES = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'];

const made = new Map<string, [code: string, name: string][]>();

/** ISO 3166-1 codes with their names in the language, in its order. */
export function countries(locale: string): readonly [code: string, name: string][] {
  const known = made.get(locale) ?? inOrder(locale);
  made.set(locale, known);
  return known;
}

function inOrder(locale: string): [string, string][] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const named = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => !NO_COUNTRIES.includes(code) && isInUse(code))
    .map((code): [string, string] => [code, names.of(code) ?? '']);
  return named.filter(([, name]) => name !== '').sort(([, a], [, b]) => a.localeCompare(b, locale));
}

/** A country that is no more is named by what came after it. */
function isInUse(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}
