/** Each sign carries six bits. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const SIGN_BITS = 6;
const HASH_BITS = 28;
/** Of the distance from one hash to the next: those above are counted out, as in a Rice code. */
const LOW_BITS = 15;

/** One of 268 million: with 7 200 texts packed, one other text in 37 000 is taken for one of them. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> (32 - HASH_BITS);
}

export function packHashes(texts: readonly string[]): string {
  const hashes = [...new Set(texts.map(textHash))].sort((a, b) => a - b);
  const bits = hashes.map((hash, at) => {
    const distance = hash - (hashes[at - 1] ?? 0);
    const low = distance % 2 ** LOW_BITS;
    return `${'1'.repeat(distance >>> LOW_BITS)}0${low.toString(2).padStart(LOW_BITS, '0')}`;
  });
  // What is left of the last sign would begin a distance that does not end.
  const filled = bits.join('').replace(/.{1,6}/g, (part) => part.padEnd(SIGN_BITS, '1'));
  return filled.replace(/.{6}/g, (part) => SIGNS[Number.parseInt(part, 2)]!);
}

export function unpackHashes(packed: string): Set<number> {
  const values = Uint8Array.from(packed, (sign) => SIGNS.indexOf(sign));
  const end = packed.length * SIGN_BITS;
  let at = 0;
  const bit = () => {
    const value = values[Math.floor(at / SIGN_BITS)]! >> (SIGN_BITS - 1 - (at % SIGN_BITS));
    at++;
    return value & 1;
  };
  const hashes = new Set<number>();
  for (let hash = 0; ; hashes.add(hash)) {
    for (; at < end && bit(); ) hash += 2 ** LOW_BITS;
    if (at + LOW_BITS > end) return hashes;
    for (let weight = 2 ** (LOW_BITS - 1); weight >= 1; weight /= 2) hash += weight * bit();
  }
}
