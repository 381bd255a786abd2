import { TYPO_MIN } from '@/utils/core/search/typo';
import type { Tx } from './schema';

type Words = ReturnType<typeof wordsIn>;

/** Behind every word that begins so. */
const END = '\uffff';

/**
 * Ids of accounts that have a word beginning with the typed one but for one typing error, of
 * `beginsButForTypo`: of all that could be meant first those that end there. Of letters only those are
 * tried that really follow in the index: some hundred small reads.
 * @param most ids that are read of one beginning, of which there may be very many
 */
export async function misspeltIds(
  tx: Tx<'readonly'>,
  typed: string,
  most: number,
): Promise<string[]> {
  const letters = [...typed];
  if (typed.length < TYPO_MIN) return [];
  const index = wordsIn(tx);
  const places = letters.map((_, at) => beginningsAt(index, letters, at));
  const beginnings = new Set((await Promise.all(places)).flat());
  const found = await Promise.all([...beginnings].map((one) => index.getAllKeys(range(one), most)));
  return [...new Set(inTurn(found))];
}

/** The first of each list, then the second of each, and so on. */
function inTurn(lists: readonly string[][]): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

/** What else could have been meant, where the error is at this letter. */
async function beginningsAt(
  index: Words,
  letters: readonly string[],
  at: number,
): Promise<string[]> {
  const before = letters.slice(0, at).join('');
  const [letter, next, ...rest] = letters.slice(at);
  const behind = letters.slice(at + 1).join('');
  const following = await lettersBehind(index, before);
  return [
    before + behind,
    ...(next === undefined ? [] : [before + next + letter + rest.join('')]),
    ...following
      .filter((one) => one !== letter)
      .flatMap((one) => [before + one + behind, before + one + letter + behind]),
  ];
}

/** Those that follow the beginning in any word: from one the cursor leaps to the first word behind all of it. */
async function lettersBehind(index: Words, before: string): Promise<string[]> {
  const letters: string[] = [];
  let cursor = await index.openKeyCursor(range(before));
  while (cursor) {
    const code = (cursor.key as string).codePointAt(before.length);
    if (code === undefined) {
      cursor = await cursor.continue(`${before}\u0001`);
      continue;
    }
    const letter = String.fromCodePoint(code);
    letters.push(letter);
    cursor = await cursor.continue(before + letter + END);
  }
  return letters;
}

function range(beginning: string): IDBKeyRange {
  return IDBKeyRange.bound(beginning, beginning + END);
}

function wordsIn(tx: Tx<'readonly'>) {
  return tx.objectStore('account').index('words');
}
