/** Where a map shows a place described in words. */
export function placeUrl(place: string): string {
  const line = place.replace(/\s*\n\s*/g, ', ').trim();
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(line)}`;
}
