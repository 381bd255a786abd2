import type { PostalAddress } from './account';

/** Where a map shows it. @param country by its name in some language */
export function mapUrl(address: PostalAddress, country: string): string {
  const place = addressLine(address, country);
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`;
}

/** On one line, what is empty left out. */
export function addressLine(address: PostalAddress, country: string): string {
  const city = [address.postalCode, address.city].filter(Boolean).join(' ');
  return [address.street, city, address.region, country]
    .map((part) => part.replace(/\s*\n\s*/g, ', ').trim())
    .filter(Boolean)
    .join(', ');
}
