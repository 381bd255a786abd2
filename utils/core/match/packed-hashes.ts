/** Three signs carry 18 bits of the distance from one hash to the next. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Stands for a distance that goes on in the next three signs. */
const LONG = 2 ** 18 - 1;
const HASH_BITS = 28;

/** One of 268 million: with 7 500 texts packed, one other text in 35 000 is taken for one of them. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> (32 - HASH_BITS);
}

export function packHashes(texts: readonly string[]): string {
  const hashes = [...new Set(texts.map(textHash))].sort((a, b) => a - b);
  let packed = '';
  let last = 0;
  for (const hash of hashes) {
    let distance = hash - last;
    for (; distance >= LONG; distance -= LONG) packed += signs(LONG);
    packed += signs(distance);
    last = hash;
  }
  return packed;
}

export function unpackHashes(packed: string): Set<number> {
  const values = new Map([...SIGNS].map((sign, at) => [sign, at]));
  const hashes = new Set<number>();
  let hash = 0;
  for (let i = 0; i < packed.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [0, 1, 2].map((at) => values.get(packed[i + at]!)!);
    const distance = (a << 12) | (b << 6) | c;
    hash += distance;
    if (distance < LONG) hashes.add(hash);
  }
  return hashes;
}

function signs(value: number): string {
  return SIGNS[value >> 12]! + SIGNS[(value >> 6) & 63]! + SIGNS[value & 63]!;
}
