import type { ComponentChildren } from 'preact';
import { ErrorLine } from '../ErrorLine';
import { useText } from '../text/text';
import { useAction } from '../use-action';
import s from './Rows.module.css';

/** Something that may take a while in a big store, and tells below its row that it does, or why it failed. */
export function useTask(work: () => Promise<void>): { run: () => void; view: ComponentChildren } {
  const { t } = useText();
  const { run, busy, error } = useAction(work);
  return {
    run,
    view: (
      <>
        {busy && <progress class={s.progress} aria-label={t.loading} />}
        {error !== undefined && (
          <div class={s.below}>
            <ErrorLine error={error} />
          </div>
        )}
      </>
    ),
  };
}
