import { TriangleAlert } from 'lucide-preact';
import type { Problem } from '@/utils/app/transfer/read-archive';
import { useFullText } from '../../text/text';
import s from './Data.module.css';
import { useDataText } from './data-text';

/** Which lines of a file are left out and why, the first of them. */
export function Problems({ of }: { of: { problems: Problem[]; problemCount: number } }) {
  const { format } = useFullText();
  const d = useDataText();
  const { problems, problemCount } = of;
  if (problemCount === 0) return null;
  return (
    <details class={s.problems} open={problemCount <= 5}>
      <summary>
        <TriangleAlert size={18} />
        {d.problems(problemCount, format.number(problemCount))}
      </summary>
      <ol>
        {problems.map(({ line, fault, detail = '' }) => (
          <li key={`${line} ${fault}`}>
            <span class={s.line}>{d.line(format.number(line))}</span>
            <span dir="auto">{d.faults[fault](detail)}</span>
          </li>
        ))}
      </ol>
      {problemCount > problems.length && (
        <p>{d.moreProblems(format.number(problemCount - problems.length))}</p>
      )}
    </details>
  );
}
