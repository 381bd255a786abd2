import { TriangleAlert } from 'lucide-preact';
import type { Problem } from '@/utils/app/transfer/read-archive';
import { useFullText } from '../../text/text';
import s from './Data.module.css';

/** Which lines of a file are left out and why, the first of them. */
export function Problems({ of }: { of: { problems: Problem[]; problemCount: number } }) {
  const { t, format } = useFullText();
  const { problems, problemCount } = of;
  if (problemCount === 0) return null;
  return (
    <details class={s.problems} open={problemCount <= 5}>
      <summary>
        <TriangleAlert size={18} />
        {t.data.problems(problemCount, format.number(problemCount))}
      </summary>
      <ol>
        {problems.map(({ line, fault, detail = '' }) => (
          <li key={`${line} ${fault}`}>
            <span class={s.line}>{t.data.line(format.number(line))}</span>
            <span dir="auto">{t.data.faults[fault](detail)}</span>
          </li>
        ))}
      </ol>
      {problemCount > problems.length && (
        <p>{t.data.moreProblems(format.number(problemCount - problems.length))}</p>
      )}
    </details>
  );
}
