import type { Dictionary } from './dictionary';
import type { WordRange } from './hot-part';
import { letterAt, writeLetter } from './letters';

/** Each letter that follows the first `length` bytes of `key`, and the words in which it does. Writes behind them. */
export function* followingLetters(
  dictionary: Dictionary,
  key: Uint8Array,
  length: number,
  { from, to }: WordRange,
): Generator<[letter: number, range: WordRange]> {
  let word = from;
  while (word < to) {
    if (dictionary.read(word) === length) {
      word++;
      continue;
    }
    const letter = letterAt(dictionary.bytes, length);
    const behind = writeLetter(letter, key, length);
    const range = dictionary.startingWith(key, behind, { from: word, to });
    yield [letter, range];
    word = range.to;
  }
}
