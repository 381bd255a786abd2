import { find as linkify } from 'linkifyjs';
import { findCompanies, findEmails } from '@/utils/core/detect';
import { buildCompanyIndex } from '@/utils/core/match';
import { median, printTable } from '../table';
import type { Corpus } from './corpus';

const RUNS = 7;
const MILLION = 1_000_000;

/**
 * Megabytes a second, a character counted as one byte. The machine may be busy, so what counts is how
 * many times as fast something is as a plain regular expression in the same run.
 */
export function speed(corpus: Corpus, names: readonly string[]): void {
  if (!corpus.has('pages-readability')) return;
  const pages = corpus.read('pages-readability');
  const text = pages.map((page) => page.text).join('\n');
  const million = buildCompanyIndex(millionNames(names));
  const work: [string, () => unknown][] = [
    ['regular expression, addresses', () => text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)],
    ['findEmails', () => findEmails(text)],
    ['linkifyjs', () => linkify(text, 'email')],
    ['regular expression, words', () => text.match(/[\p{L}\p{N}]+/gu)],
    ['findCompanies, no names', () => findCompanies(text)],
    [`findCompanies, ${million.size} names`, () => findCompanies(text, million)],
  ];
  const times = work.map(([name, run]) => ({ name, ms: measured(run) }));
  const [addresses, , , words] = times;
  console.log(`\nSpeed over ${(text.length / 1e6).toFixed(1)} MB of articles (median of ${RUNS})`);
  printTable(
    ['', 'ms', 'MB/s', '× the regular expression'],
    times.map(({ name, ms }, i) => [
      name,
      ms.toFixed(1),
      (text.length / 1e3 / ms).toFixed(0),
      ((i < 3 ? addresses! : words!).ms / ms).toFixed(2),
    ]),
  );
  console.log(
    `Index of ${million.size} names: ${(million.buffer.byteLength / 1e6).toFixed(1)} MB in one buffer`,
  );
}

function measured(run: () => unknown): number {
  run();
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return median(times);
}

const SYLLABLES = 'ba ce di fo gu ka le mi no pu ra se ti vo zu lan ber tor vik sen'.split(' ');

/** The registers' own names, and as many made-up ones as it takes: two words nobody uses and one of theirs. */
function* millionNames(names: readonly string[]) {
  let count = 0;
  for (const name of names) yield { id: `n${count++}`, names: [name] };
  const theirs = names.map((name) => name.split(/\s+/).at(-1)!);
  for (let i = 0; count < MILLION && theirs.length > 0; i++) {
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
