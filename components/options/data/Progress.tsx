import c from '../../controls.module.css';
import { ErrorLine } from '../../ErrorLine';
import { useFullText } from '../../text/text';
import s from './Data.module.css';
import { useDataText } from './data-text';
import type { Running } from './use-transfer';

/** How far something long is, a button that ends it, and why it failed. */
export function Progress({ of, label }: { of: Running; label: string }) {
  const { format } = useFullText();
  const d = useDataText();
  return (
    <>
      {of.busy && (
        <div class={s.progress}>
          <span class={s.doing}>
            {label}
            <span class={s.part}>{format.percent(of.part * 100)}</span>
          </span>
          <progress value={of.part} aria-label={label} />
          <button type="button" class={c.button} onClick={of.stop}>
            {d.stop}
          </button>
        </div>
      )}
      {of.error !== undefined && <ErrorLine error={of.error} />}
    </>
  );
}
