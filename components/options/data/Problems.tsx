import type { Problem } from '@/utils/app/transfer/read-archive';
import { ProblemList } from '../../ProblemList';
import { useFullText } from '../../text/text';
import { useDataText } from './data-text';

/** Which lines of a file are left out and why, the first of them. */
export function Problems({ of }: { of: { problems: Problem[]; problemCount: number } }) {
  const { format } = useFullText();
  const d = useDataText();
  const { problems, problemCount } = of;
  if (problemCount === 0) return null;
  const more = problemCount - problems.length;
  return (
    <ProblemList
      summary={d.problems(problemCount, format.number(problemCount))}
      problems={problems.map(({ line, fault, detail = '' }) => [
        d.line(format.number(line)),
        d.faults[fault](detail),
      ])}
      more={more > 0 ? d.moreProblems(format.number(more)) : undefined}
      open={problemCount <= 5}
    />
  );
}
