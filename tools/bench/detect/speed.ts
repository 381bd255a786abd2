import { find as linkify } from 'linkifyjs';
import { findCompanies, findEmails } from '@/utils/core/detect';
import { buildCompanyIndex } from '@/utils/core/match';
import { millionNames } from '../million-names';
import { median, printTable } from '../table';
import type { Corpus } from './corpus';

const RUNS = 7;

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
    `Index of ${million.size} names: ${((million.places * 4) / 1e6).toFixed(1)} MB in one buffer`,
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
