const MILLION = 1_000_000;
const SYLLABLES = 'ba ce di fo gu ka le mi no pu ra se ti vo zu lan ber tor vik sen'.split(' ');

/**
 * The names given, and as many made-up ones as it takes: two words nobody uses and one of theirs.
 * @param most how many, a million where it is left out
 */
export function* millionNames(names: readonly string[], most = MILLION) {
  let count = 0;
  for (const name of names) yield { id: `n${count++}`, names: [name] };
  const theirs = names.map((name) => name.split(/\s+/).at(-1)!);
  for (let i = 0; count < most && theirs.length > 0; i++) {
    const made = `${pseudoWord(i)} ${pseudoWord(i * 7 + 3)} ${theirs[i % theirs.length]}`;
    yield { id: `n${count++}`, names: [made] };
  }
}

function pseudoWord(seed: number): string {
  let word = '';
  for (let rest = seed; word.length < 4 || rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length]!;
  }
  return word;
}
