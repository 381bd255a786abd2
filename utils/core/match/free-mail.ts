import { PACKED } from './free-mail-packed';
import { textHash, unpackHashes } from './packed-hashes';

/** One provider's 1 262 names, such as `mail2chef.com`. As a rule they take no place in the list. */
const FAMILY = /^mail2[a-z\d]+\.com$/;

let hashes: Set<number> | undefined;

/** Whether anyone may have an address at this registrable domain, so that it says nothing about an employer. */
export function isFreeMail(domain: string): boolean {
  hashes ??= unpackHashes(PACKED);
  return isFamily(domain) || hashes.has(textHash(domain));
}

/** Whether the domain needs no place in the packed list. */
export function isFamily(domain: string): boolean {
  return FAMILY.test(domain);
}
