import { TriangleAlert } from 'lucide-preact';
import s from './Warning.module.css';

/** What to be careful with in a row. */
export function Warning({ text }: { text: string }) {
  return (
    <span class={s.warning}>
      <TriangleAlert size={14} />
      {text}
    </span>
  );
}
