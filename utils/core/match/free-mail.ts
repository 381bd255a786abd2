import { PACKED } from './free-mail-packed';
import { textHash, unpackHashes } from './packed-hashes';

let hashes: Set<number> | undefined;

/** Whether anyone may have an address at this registrable domain, so that it says nothing about an employer. */
export function isFreeMail(domain: string): boolean {
  hashes ??= unpackHashes(PACKED);
  return hashes.has(textHash(domain));
}
