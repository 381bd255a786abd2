/** In shorter words a typing error leaves too little to go by. */
export const TYPO_MIN = 4;

/**
 * Whether a word begins with what was asked but for one typing error: a letter that is another, missing,
 * too many, or changed places with its neighbour. One edit is always found where the two first differ.
 */
export function beginsButForTypo(word: string, asked: string): boolean {
  if (asked.length < TYPO_MIN) return false;
  let at = 0;
  while (at < asked.length && asked[at] === word[at]) at++;
  const goesOn = (rest: number, from: number) => word.startsWith(asked.slice(rest), from);
  return (
    goesOn(at + 1, at + 1) ||
    goesOn(at, at + 1) ||
    goesOn(at + 1, at) ||
    (asked[at] === word[at + 1] && asked[at + 1] === word[at] && goesOn(at + 2, at + 2))
  );
}
