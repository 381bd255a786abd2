import { KeyTable } from '../import/key-table';

/** Which of many things have a key in common; of what nobody shares only a hash is kept. */
export class SharedKeys<Key extends { key: string }> {
  readonly #first = Array.from({ length: PARTS }, () => new KeyTable());
  readonly #shared = new Map<string, { key: Key; places: number[] }>();

  /** @param place of the thing, 0 or more, the same for all its keys */
  add(key: Key, place: number): void {
    const known = this.#shared.get(key.key);
    if (known) {
      if (known.places.at(-1) !== place) known.places.push(place);
      return;
    }
    const table = this.#first[partOf(key.key)]!;
    const first = table.get(key.key);
    if (first < 0) table.set(key.key, place);
    else if (first !== place) this.#shared.set(key.key, { key, places: [first, place] });
  }

  /** With the places in the order they came. */
  shared(): { key: Key; places: number[] }[] {
    return [...this.#shared.values()];
  }
}

/** One table of millions would stop the page for half a second each time it grows. */
const PARTS = 32;

function partOf(key: string): number {
  const [middle, last] = [key.charCodeAt(key.length >> 1), key.charCodeAt(key.length - 1)];
  return (key.length * 5 + middle * 7 + last * 11) % PARTS;
}
