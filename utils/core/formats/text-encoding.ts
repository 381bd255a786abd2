/** Encodings a file of text is read in; the names are those of the Encoding Standard. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Of two bytes in a row one is zero at least so often, in UTF-16 of any script: blanks, digits, line ends. */
const FEWEST_ZEROS = 0.05;
const LOOKED_AT = 4_096;

/** What a byte order mark or the pattern of zeros says; `undefined` where it may be either of the others. */
export function encodingByStart(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const end = Math.min(bytes.length, LOOKED_AT) & ~1;
  let [first, second] = [0, 0];
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) first++;
    if (bytes[at + 1] === 0) second++;
  }
  const many = (end / 2) * FEWEST_ZEROS;
  if (second > many && first * 5 < second) return 'utf-16le';
  if (first > many && second * 5 < first) return 'utf-16be';
  return undefined;
}

/** Counts what in a run of bytes is UTF-8 beyond ASCII and what cannot be. */
export class Utf8Evidence {
  /** Characters of several bytes. */
  sound = 0;
  /** Bytes that stand in none. */
  wrong = 0;
  #missing = 0;

  /** May be called for one part after the other, wherever they are cut. */
  take(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte < 0x80) {
        if (this.#missing > 0) this.#broken();
      } else if (byte < 0xc0) {
        if (this.#missing === 0) this.wrong++;
        else if (--this.#missing === 0) this.sound++;
      } else {
        if (this.#missing > 0) this.#broken();
        if (byte >= 0xf5 || byte === 0xc0 || byte === 0xc1) this.wrong++;
        else this.#missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
      }
    }
  }

  /** Whether there was anything that ASCII is not. */
  get telling(): boolean {
    return this.sound + this.wrong > 0;
  }

  /** A few wrong bytes do not make a file of another encoding. */
  get encoding(): TextEncoding {
    return this.wrong > this.sound ? 'windows-1252' : 'utf-8';
  }

  #broken(): void {
    this.wrong++;
    this.#missing = 0;
  }
}
