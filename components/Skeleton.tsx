import s from './Skeleton.module.css';
import { useText } from './text/text';

/** Stands where rows are about to appear. */
export function Skeleton({ rows = 5 }: { rows?: number }) {
  const { t } = useText();
  return (
    <div class={s.list} role="status" aria-label={t.loading}>
      {Array.from({ length: rows }, (_, row) => (
        <div class={s.row} key={row}>
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
