import type { RowProblem } from '@/utils/core/import/imported-row';
import { ProblemList } from '../ProblemList';
import { useFullText } from '../text/text';
import { useImportText } from './import-text';

/** Which rows of a file have something wrong, and what, the first of them. */
export function RowProblems({ of }: { of: { problems: RowProblem[]; problemCount: number } }) {
  const { format } = useFullText();
  const i = useImportText();
  const { problems, problemCount } = of;
  if (problemCount === 0) return null;
  const inOrder = problems.toSorted((a, b) => a.row - b.row);
  const more = problemCount - problems.length;
  return (
    <ProblemList
      summary={i.problems(problemCount, format.number(problemCount))}
      problems={inOrder.map(({ row, column, fault, detail = '' }) => [
        column ? `${i.row(format.number(row))}, ${column}` : i.row(format.number(row)),
        i.faults[fault](detail),
      ])}
      more={more > 0 ? i.moreProblems(format.number(more)) : undefined}
      open={problemCount <= 5}
    />
  );
}
