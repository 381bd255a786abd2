const SLOTS = 1 << 12;
/** Fuller, and looking takes longer. */
const FULLEST = 0.6;

/**
 * Numbers by texts, of which only hashes are kept: a file of a hundred thousand rows has a million keys.
 * With 52 bits two of them meet once in some ten thousand such files.
 */
export class KeyTable {
  #hashes = new Float64Array(SLOTS);
  #values = new Int32Array(SLOTS);
  #size = 0;

  /** @returns -1 where there is none */
  get(key: string): number {
    const slot = this.#slotOf(textHash(key));
    return this.#hashes[slot] === 0 ? -1 : this.#values[slot]!;
  }

  /** @param value 0 or more */
  set(key: string, value: number): void {
    this.#put(textHash(key), value);
  }

  #put(hash: number, value: number): void {
    const slot = this.#slotOf(hash);
    if (this.#hashes[slot] === 0) this.#size += 1;
    this.#hashes[slot] = hash;
    this.#values[slot] = value;
    if (this.#size > this.#hashes.length * FULLEST) this.#grow();
  }

  #slotOf(hash: number): number {
    const last = this.#hashes.length - 1;
    let slot = hash % this.#hashes.length;
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [hashes, values] = [this.#hashes, this.#values];
    this.#hashes = new Float64Array(hashes.length * 2);
    this.#values = new Int32Array(hashes.length * 2);
    this.#size = 0;
    for (const [slot, hash] of hashes.entries()) if (hash !== 0) this.#put(hash, values[slot]!);
  }
}

/** From 1 to 2^52: two halves of FNV-1a with other beginnings, each mixed. */
export function textHash(text: string): number {
  let [low, high] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
    high ^= high >>> 13;
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b);
  high = Math.imul(high ^ (high >>> 15), 0xc2b2ae35);
  return ((high >>> 0) % 0x100000) * 0x100000000 + (low >>> 0) + 1;
}
