import { median, percentile, printTable } from '../table';
import type { Key } from './keys';
import type { Answer } from './probe';
import type { Round } from './round';

/** Milliseconds within which an answer should be painted, of 95 in 100. */
const GOAL = 16;

const PARTS: [string, keyof Answer, keyof Answer | undefined][] = [
  ['search in memory', 'searched', undefined],
  ['ids from the file', 'named', 'searched'],
  ['accounts from the store', 'found', 'named'],
  ['where they belong', 'detailed', 'found'],
  ['drawing', 'drawn', 'detailed'],
  ['until the frame is painted', 'painted', 'drawn'],
];

const HEADS = ['keys', 'listed p50', 'p95', 'painted p50', 'p95', 'slowest'];

/** @param making what was typed while the search file was made, in the beat of the usual frames */
export function printRounds(usual: Round, unbound: Round, making: readonly Key[]): void {
  const sorts = [...new Set(usual.keys.map(({ sort }) => sort))];
  printTable(
    [beat(usual), ...HEADS],
    [
      ...sorts.map((sort) =>
        line(
          sort,
          usual.keys.filter((one) => one.sort === sort),
        ),
      ),
      line('all', usual.keys),
      line('a page with only a field', usual.bare),
      ...(making.length > 0 ? [line('while the search file is made', making)] : []),
    ],
  );
  console.log('');
  printTable(
    [beat(unbound), ...HEADS],
    [line('all', unbound.keys), line('a page with only a field', unbound.bare)],
  );
  console.log('\nWhat it is made of there');
  printTable(
    ['', 'p50', 'p95'],
    PARTS.map(([name, to, from]) => {
      const spans = unbound.keys.map(({ answer }) => answer[to] - (from ? answer[from] : 0));
      return [name, median(spans).toFixed(1), percentile(spans, 95).toFixed(1)];
    }),
  );
  const p95 = percentile(timesOf(unbound.keys, 'painted'), 95);
  console.log(
    `\nGoal: painted p95 ≤ ${GOAL} ms. Held against it are the frames that wait for no monitor (${p95.toFixed(1)}), because at 60 Hz a frame alone takes up to 16.7 ms, also of a page that does nothing.`,
  );
}

function beat({ frames }: Round): string {
  return `${frames.toFixed(0)} frames a second`;
}

function line(name: string, keys: readonly Key[]): string[] {
  const drawn = timesOf(keys, 'drawn');
  const painted = timesOf(keys, 'painted');
  const numbers = [median(drawn), percentile(drawn, 95), median(painted), percentile(painted, 95)];
  return [name, `${keys.length}`, ...[...numbers, Math.max(...painted)].map((ms) => ms.toFixed(1))];
}

function timesOf(keys: readonly Key[], part: keyof Answer): number[] {
  return keys.map(({ answer }) => answer[part]);
}
