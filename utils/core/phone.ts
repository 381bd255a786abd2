/** The number of an extension is dialled by hand once somebody answers. */
const EXTENSION = /(\d)[^\d+]*?(?:ext|x|durchwahl|poste|interno|ramal|anexo|#|[,;]).*$/i;

/** Digits only, without an extension, with a leading `+` where the number is international (`00` counts as `+`; RFC 3966 global form). */
export function normalizePhone(text: string): string {
  const compact = text
    .replace(EXTENSION, '$1')
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '');
  const digits = compact.replace(/\+/g, '');
  if (compact.startsWith('+')) return `+${digits}`;
  return digits.startsWith('00') ? `+${digits.slice(2)}` : digits;
}

/** As `normalizePhone`, but with its extension: taken off, it would be lost. */
export function withExtension(text: string): string {
  return EXTENSION.test(text) ? text.trim() : normalizePhone(text);
}
