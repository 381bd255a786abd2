/** The address where it is one a browser may open, `http` or `https`; otherwise `undefined`. */
export function webLink(text: string): string | undefined {
  const trimmed = text.trim();
  return /^https?:\/\/[^\s/?#\\]+\S*$/i.test(trimmed) ? trimmed : undefined;
}

/**
 * What a person typed as an address of the web: `https://` is put before what has no scheme.
 * `undefined` where it cannot be one.
 */
export function typedLink(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^[a-z][a-z\d+.-]*:(?!\d)/i.test(trimmed)) return webLink(trimmed);
  return /^[^\s/?#]+\.[^\s]+$/.test(trimmed) ? webLink(`https://${trimmed}`) : undefined;
}

/** Where a map shows a place described in words. */
export function placeUrl(place: string): string {
  const line = place.replace(/\s*\n\s*/g, ', ').trim();
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(line)}`;
}
