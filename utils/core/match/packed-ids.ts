/** Writes lists of ids into bytes that grow as needed. */
export class IdWriter {
  #bytes = new Uint8Array(1 << 16);
  length = 0;

  /** Gives the offset of the list. */
  add(ids: readonly string[]): number {
    const offset = this.length;
    this.#number(ids.length);
    for (const id of ids) this.#text(id);
    return offset;
  }

  clear(): void {
    this.length = 0;
  }

  /** The bytes four by four; what the last has too many says nothing. */
  words(): Int32Array {
    return new Int32Array(this.#bytes.buffer, 0, Math.ceil(this.length / 4));
  }

  #text(text: string): void {
    this.#number(text.length);
    for (let i = 0; i < text.length; i++) this.#number(text.charCodeAt(i));
  }

  /** Seven bits a byte, the lowest first. */
  #number(value: number): void {
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.#byte((rest & 127) | 128);
    this.#byte(rest);
  }

  #byte(value: number): void {
    if (this.length === this.#bytes.length) {
      const longer = new Uint8Array(this.#bytes.length * 2);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    this.#bytes[this.length++] = value;
  }
}

export function idsAt(bytes: Uint8Array, offset: number): string[] {
  let at = offset;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  return Array.from({ length: number() }, () =>
    String.fromCharCode(...Array.from({ length: number() }, number)),
  );
}
