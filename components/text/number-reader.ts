/** Spaces, apostrophes and the Arabic comma that people group digits with, and marks of direction. */
const GROUPING = /[\s\u00a0\u202f'’\u066c\u200e\u200f\u061c]/g;
const ARABIC_DECIMAL = '\u066b';

/**
 * Reads numbers as people of a locale type them, `1.234,5` or `1,234.5`. A lone separator of the
 * other kind is taken for a decimal one, because that is what a number pad has: `12.5` in Spanish.
 */
export function numberReader(locale: string): (text: string) => number | undefined {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  const written = parts.find(({ type }) => type === 'decimal')?.value;
  const decimal = written === ',' ? ',' : '.';
  const other = decimal === ',' ? '.' : ',';
  return (text) => {
    const compact = westernDigits(text, locale)
      .replace(GROUPING, '')
      .replace('\u2212', '-')
      .replace(ARABIC_DECIMAL, decimal);
    if (!/^[-+]?[\d.,]*\d[\d.,]*$/.test(compact)) return undefined;
    const plain = compact.includes(decimal)
      ? compact.replaceAll(other, '').replace(decimal, '.')
      : ungrouped(compact, other);
    const value = Number(plain);
    return Number.isFinite(value) ? value : undefined;
  };
}

/** `1.234`, `1.234.567` and the Indian `12.34.567` are grouped where `.` groups; `12.5` and `0.123` are not. */
function ungrouped(compact: string, separator: string): string {
  const grouped = new RegExp(
    `^[-+]?[1-9]\\d{0,2}(\\${separator}\\d{2,3})*\\${separator}\\d{3}$`,
  ).test(compact);
  return grouped ? compact.replaceAll(separator, '') : compact.replace(separator, '.');
}

/** Digits of the locale's own script, as Arabic and Bengali have them. */
function westernDigits(text: string, locale: string): string {
  const own = new Intl.NumberFormat(locale, { useGrouping: false }).format(9876543210);
  const digits = [...own].reverse();
  return digits[0] === '0'
    ? text
    : text.replace(/\p{Nd}/gu, (one) => digit(digits.indexOf(one), one));
}

function digit(place: number, fallback: string): string {
  return place < 0 ? fallback : String(place);
}
