import type { Account } from '../../core/account';
import type { AccountId } from '../../core/ids';
import type { KnownEffect } from '../../core/import/effect';
import { comparableName, type Identity, keysOf } from '../../core/import/identity';
import { KeyTable, textHash } from '../../core/import/key-table';

/** What a file has said so far of one account. */
export interface KnownAccount {
  id: AccountId;
  /** The row that named it first; 0 where none has in this run. */
  row: number;
  /** Made of this file. */
  isFresh: boolean;
}

/**
 * The accounts that a file has named so far, and what else of it is written or would be: some hundred
 * bytes for each row. What a batch added counts no more once the batch is dropped.
 */
export class KnownAccounts {
  readonly #ids: AccountId[] = [];
  readonly #rows: number[] = [];
  readonly #names: number[] = [];
  readonly #batches: number[] = [];
  readonly #fresh: boolean[] = [];
  readonly #effects: (KnownEffect | undefined)[] = [];
  readonly #places = new KeyTable();
  readonly #facts = new KeyTable();
  readonly #dropped = new Set<number>();
  #batch = 0;

  nextBatch(): number {
    this.#batch += 1;
    return this.#batch;
  }

  drop(batch: number): void {
    this.#dropped.add(batch);
  }

  add(account: Pick<Account, 'id' | 'kind' | 'name'>, row: number, isFresh: boolean): void {
    const place = this.#ids.length;
    this.#ids.push(account.id);
    this.#rows.push(row);
    this.#names.push(textHash(comparableName(account.kind, account.name)));
    this.#batches.push(this.#batch);
    this.#fresh.push(isFresh);
    this.#places.set(`id ${account.id}`, place);
  }

  /** Keeps which row named it, where none has yet. */
  nameIn(id: string, row: number): void {
    const place = this.#placeOf(`id ${id}`);
    this.#rows[place] ||= row;
  }

  /** What the file would do to it, as far as is known. @returns what was known before */
  setEffect(id: string, effect: KnownEffect): KnownEffect | undefined {
    const place = this.#placeOf(`id ${id}`);
    const before = this.#effects[place];
    this.#effects[place] = effect;
    return before;
  }

  get(id: string): KnownAccount | undefined {
    return this.#at(this.#placeOf(`id ${id}`));
  }

  /** From now on it is found by these too. */
  addKeys(id: string, keys: readonly string[]): void {
    const place = this.#placeOf(`id ${id}`);
    for (const key of keys) {
      const places = this.#placesOf(key);
      if (places.includes(place) || places.length === MOST) continue;
      this.#places.set(numbered(key, places.length), place);
    }
  }

  /** Those that have it, the first first. */
  byKey(key: string): AccountId[] {
    return this.#placesOf(key).map((place) => this.#ids[place]!);
  }

  /** Whether every key leads to one account and to no other. */
  isOne(of: Identity): boolean {
    const found = keysOf(of).map((key) => this.#placesOf(key));
    const [first] = found[0] ?? [];
    return found.length > 0 && found.every((all) => all.length === 1 && all[0] === first);
  }

  isCalled(id: string, name: string): boolean {
    return this.#names[this.#placeOf(`id ${id}`)] === textHash(name);
  }

  /** Whether a fact was noted. */
  has(fact: string): boolean {
    const batch = this.#facts.get(fact);
    return batch >= 0 && !this.#dropped.has(batch);
  }

  /** Keeps that something is so: a relation is there, a note is written. */
  note(fact: string): void {
    this.#facts.set(fact, this.#batch);
  }

  #placesOf(key: string): number[] {
    const places: number[] = [];
    while (places.length < MOST) {
      const place = this.#placeOf(numbered(key, places.length));
      if (place < 0) break;
      places.push(place);
    }
    return places;
  }

  #placeOf(key: string): number {
    const place = this.#places.get(key);
    return place >= 0 && this.#dropped.has(this.#batches[place]!) ? -1 : place;
  }

  #at(place: number): KnownAccount | undefined {
    if (place < 0) return undefined;
    return { id: this.#ids[place]!, row: this.#rows[place]!, isFresh: this.#fresh[place]! };
  }
}

/** Whoever shares an address with more is not told from them by it. */
const MOST = 8;

function numbered(key: string, count: number): string {
  return count === 0 ? key : `${key} ${count}`;
}
