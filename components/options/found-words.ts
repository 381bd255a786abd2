/** The words of a search, without case and accents. */
export function wordsIn(text: string): string[] {
  return folded(text).split(/\s+/).filter(Boolean);
}

/** Whether every one of the folded words stands in the text, be it within another word. */
export function hasAll(text: string, words: readonly string[]): boolean {
  const all = folded(text);
  return words.every((word) => all.includes(word));
}

/** Where the folded words stand in a text: pairs of a start and an end in it. */
export function placesOf(text: string, words: readonly string[]): [start: number, end: number][] {
  let all = '';
  // A letter may fold to none, one or more: each keeps where it came from.
  const starts: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = folded(letter);
    all += plain;
    for (let i = 0; i < plain.length; i++) starts.push(at);
    at += letter.length;
  }
  starts.push(text.length);
  const places: [number, number][] = [];
  for (const word of words) {
    for (let from = all.indexOf(word); from >= 0; from = all.indexOf(word, from + word.length)) {
      places.push([starts[from]!, starts[from + word.length]!]);
    }
  }
  return places;
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
