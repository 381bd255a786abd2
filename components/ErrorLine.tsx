import { TriangleAlert } from 'lucide-preact';
import s from './ErrorLine.module.css';
import { errorText, useText } from './text/text';

/** An error beside what the user was doing, which stays as it was. */
export function ErrorLine({ error }: { error: unknown }) {
  const { t } = useText();
  const { say, next } = errorText(t, error);
  return (
    <div class={s.line} role="alert">
      <TriangleAlert size={18} />
      <div>
        <strong>{say}</strong>
        {next}
      </div>
    </div>
  );
}
