import type { CompanyIndex } from './company-index';

/** Packed names with what has changed since laid over them. */
export class ChangedNames implements CompanyIndex {
  readonly longest: number;
  readonly #packed: CompanyIndex;
  readonly #recent: CompanyIndex;
  readonly #changed: ReadonlySet<string>;

  /**
   * @param recent names of the changed accounts, as they are now
   * @param changed ids of which `packed` is not to be believed
   */
  constructor(packed: CompanyIndex, recent: CompanyIndex, changed: Iterable<string>) {
    this.#packed = packed;
    this.#recent = recent;
    this.#changed = new Set(changed);
    this.longest = Math.max(packed.longest, recent.longest);
  }

  /** A name that is in both counts twice. */
  get size(): number {
    return this.#packed.size + this.#recent.size;
  }

  get places(): number {
    return this.#base * (this.#recent.places + 1);
  }

  get lacks(): boolean {
    return this.#packed.lacks;
  }

  load(): Promise<void> {
    return this.#packed.load();
  }

  look(hash1: number, hash2: number): number {
    return this.#packed.look(hash1, hash2) | this.#recent.look(hash1, hash2);
  }

  lookAgain(hash1: number, hash2: number): number {
    return this.#packed.lookAgain(hash1, hash2) | this.#recent.lookAgain(hash1, hash2);
  }

  /** One number for both places: the rest and the quotient by one more than the packed places. */
  find(hash1: number, hash2: number): number {
    const packed = this.#packed.find(hash1, hash2);
    const recent = this.#recent.find(hash1, hash2);
    const counts = packed >= 0 && this.#unchanged(packed).length > 0;
    if (!counts && recent < 0) return -1;
    return (counts ? packed + 1 : 0) + (recent + 1) * this.#base;
  }

  idsOf(place: number): string[] {
    const packed = (place % this.#base) - 1;
    const recent = Math.floor(place / this.#base) - 1;
    return [
      ...(packed >= 0 ? this.#unchanged(packed) : []),
      ...(recent >= 0 ? this.#recent.idsOf(recent) : []),
    ];
  }

  get #base(): number {
    return this.#packed.places + 1;
  }

  #unchanged(place: number): string[] {
    return this.#packed.idsOf(place).filter((id) => !this.#changed.has(id));
  }
}
