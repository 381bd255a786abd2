import { KeyTable } from '../import/key-table';

/** Which of many things have a key in common; of what nobody shares only a hash is kept. */
export class SharedKeys<Key extends { key: string }> {
  readonly #first = new KeyTable();
  readonly #shared = new Map<string, { key: Key; places: number[] }>();

  /** @param place of the thing, 0 or more, the same for all its keys */
  add(key: Key, place: number): void {
    const known = this.#shared.get(key.key);
    if (known) {
      if (known.places.at(-1) !== place) known.places.push(place);
      return;
    }
    const first = this.#first.get(key.key);
    if (first < 0) this.#first.set(key.key, place);
    else if (first !== place) this.#shared.set(key.key, { key, places: [first, place] });
  }

  /** With the places in the order they came. */
  shared(): { key: Key; places: number[] }[] {
    return [...this.#shared.values()];
  }
}
