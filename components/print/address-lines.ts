import type { PostalAddress } from '@/utils/core/account';

/** An address as it stands on an envelope: street, place, region, country. */
export function addressLines(address: PostalAddress, locale: string): string[] {
  const place = [address.postalCode, address.city].filter(Boolean).join(' ');
  return [...address.street.split('\n'), place, address.region, country(address, locale)]
    .map((line) => line.trim())
    .filter(Boolean);
}

function country({ country: code }: PostalAddress, locale: string): string {
  if (!code) return '';
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code) ?? code;
}
