import { TriangleAlert } from 'lucide-preact';
import { AppError } from '@/utils/core/error';
import { BackendError } from '@/utils/core/sync/failure';
import c from '../controls.module.css';
import { usePanel } from '../panel';
import { errorText, useFullText } from '../text/text';
import s from './Changes.module.css';
import { useChangesText } from './change-text';

/** Why the history is not there, and what can be done. */
export function ChangeFault({ error, again }: { error: unknown; again: () => void }) {
  const { shell } = usePanel();
  const { t } = useFullText();
  const m = useChangesText();
  const code = error instanceof BackendError ? error.code : undefined;
  const told = code === 'offline' ? m.offline : code === 'signed-out' ? m.signedOut : m.failed;
  const { say, next } = error instanceof AppError ? errorText(t, error) : told;
  return (
    <div class={s.fault} role="alert">
      <TriangleAlert size={18} />
      <div>
        <strong>{say}</strong>
        <p>{next}</p>
        {code === 'signed-out' ? (
          <button type="button" class={c.button} onClick={() => shell.openOptions('team')}>
            {m.signIn}
          </button>
        ) : (
          <button type="button" class={c.button} onClick={again}>
            {t.retry}
          </button>
        )}
      </div>
    </div>
  );
}
