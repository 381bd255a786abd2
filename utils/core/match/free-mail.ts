import { PACKED } from './free-mail-packed';
import { textHash, unpackHashes } from './packed-hashes';

/** As rules they take no place in the list. */
const FAMILIES = [
  // One provider's 1 262 names, such as `mail2chef.com`.
  /^mail2[a-z\d]+\.com$/,
  // Providers with a name in each country.
  /^(?:yahoo|ymail|hotmail|outlook|msn|gmx|aol)\.[a-z.]{2,6}$/,
  // Mailboxes to be thrown away.
  /^(?:temp|trash|fake|spam|throwaway|\d0minute)-?e?-?mail|mail(?:inator|box)?\.(?:tk|ml|ga|cf|gq)$/,
];

let hashes: Set<number> | undefined;

/** Whether anyone may have an address at this registrable domain, so that it says nothing about an employer. */
export function isFreeMail(domain: string): boolean {
  hashes ??= unpackHashes(PACKED);
  return isFamily(domain) || hashes.has(textHash(domain));
}

/** Whether the domain needs no place in the packed list. */
export function isFamily(domain: string): boolean {
  return FAMILIES.some((family) => family.test(domain));
}
