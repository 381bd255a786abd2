import { TriangleAlert } from 'lucide-preact';
import s from './ProblemList.module.css';

interface Props {
  /** How many there are. */
  summary: string;
  /** Where each is and what it is, the first of them. */
  problems: readonly (readonly [place: string, text: string])[];
  /** Said where there are more than those. */
  more: string | undefined;
  open: boolean;
}

/** What of a file is left out or wrong, and where. */
export function ProblemList({ summary, problems, more, open }: Props) {
  return (
    <details class={s.problems} open={open}>
      <summary>
        <TriangleAlert size={18} />
        {summary}
      </summary>
      <ol>
        {problems.map(([place, text]) => (
          <li key={`${place} ${text}`}>
            <span class={s.line}>{place}</span>
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ol>
      {more && <p>{more}</p>}
    </details>
  );
}
