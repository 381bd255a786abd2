import { median, percentile, printTable } from '../table';
import type { Key } from './keys';
import type { Answer } from './probe';

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

export function printKeys(keys: readonly Key[], making: readonly Key[]): void {
  const row = (name: string, some: readonly Key[]) => {
    const drawn = some.map(({ answer }) => answer.drawn);
    const painted = some.map(({ answer }) => answer.painted);
    const numbers = [
      median(drawn),
      percentile(drawn, 95),
      median(painted),
      percentile(painted, 95),
    ];
    const texts = [...numbers, Math.max(...painted)].map((ms) => ms.toFixed(1));
    return [name, String(some.length), ...texts];
  };
  const sorts = [...new Set(keys.map(({ sort }) => sort))];
  printTable(
    ['', 'keys', 'listed p50', 'p95', 'painted p50', 'p95', 'slowest'],
    [
      ...sorts.map((sort) =>
        row(
          sort,
          keys.filter((one) => one.sort === sort),
        ),
      ),
      row('all', keys),
      ...(making.length > 0 ? [row('while the search file is made', making)] : []),
    ],
  );
  console.log('\nWhat it is made of');
  printTable(
    ['', 'p50', 'p95'],
    PARTS.map(([name, to, from]) => {
      const spans = keys.map(({ answer }) => answer[to] - (from ? answer[from] : 0));
      return [name, median(spans).toFixed(1), percentile(spans, 95).toFixed(1)];
    }),
  );
  const echoed = keys.map(({ answer }) => answer.echoed);
  console.log(
    `The letter itself is painted after ${median(echoed).toFixed(1)} ms (p95 ${percentile(echoed, 95).toFixed(1)}).`,
  );
  const painted = keys.map(({ answer }) => answer.painted);
  console.log(`Goal: painted p95 ≤ ${GOAL} ms (${percentile(painted, 95).toFixed(1)}).`);
}
