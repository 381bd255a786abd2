import type { RowProblem } from '../../core/import/imported-row';

/** More than anybody reads. */
const MOST = 200;

/** Keeps the first and counts the others. */
export function rowProblems() {
  const problems: RowProblem[] = [];
  let problemCount = 0;
  return {
    add(more: readonly RowProblem[]) {
      problemCount += more.length;
      problems.push(...more.slice(0, MOST - problems.length));
    },
    list: () => ({ problems, problemCount }),
  };
}
