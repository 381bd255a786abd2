import { median, percentile, printTable } from '../table';
import type { Key } from './keys';
import type { Answer } from './probe';

/** Milliseconds within which an answer should be painted, of 95 in 100. */
const GOAL = 16;

export function printKeys(keys: readonly Key[]): void {
  const row = (name: string, some: readonly Key[]) => {
    const of = (what: keyof Answer) => some.map(({ answer }) => answer[what]);
    const both = (numbers: number[]) => [median(numbers), percentile(numbers, 95)];
    const painted = of('painted');
    const numbers = [...both(of('listed')), ...both(painted), Math.max(...painted)];
    const all = [...numbers, ...both(of('complete'))];
    return [name, String(some.length), ...all.map((ms) => ms.toFixed(1))];
  };
  const sorts = [...new Set(keys.map(({ sort }) => sort))];
  const ofSort = (wanted: string) => keys.filter(({ sort }) => sort === wanted);
  printTable(
    ['', 'keys', 'listed p50', 'p95', 'painted p50', 'p95', 'slowest', 'second lines p50', 'p95'],
    [...sorts.map((sort) => row(sort, ofSort(sort))), row('all', keys)],
  );
  const painted = keys.map(({ answer }) => answer.painted);
  console.log(`Goal: painted p95 ≤ ${GOAL} ms (${percentile(painted, 95).toFixed(1)}).`);
}

/** What no answer can be faster than, in milliseconds. */
export function printFloor(keys: readonly Key[], bare: number[]): void {
  const echoed = keys.map(({ answer }) => answer.echoed);
  const say = (ms: number[]) =>
    `${median(ms).toFixed(1)} ms (p95 ${percentile(ms, 95).toFixed(1)})`;
  console.log(
    `The typed letter itself is painted after ${say(echoed)}; in a page of one field, after ${say(bare)}.`,
  );
}
