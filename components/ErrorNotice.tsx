import { TriangleAlert } from 'lucide-preact';
import { AppError } from '@/utils/core/error';
import c from './controls.module.css';
import { Notice } from './Notice';
import { errorText, useText } from './text/text';

interface Props {
  error: unknown;
  /** Without it the button reloads the page. */
  again?: () => void;
}

/** An error in the place of what could not be shown. */
export function ErrorNotice({ error, again }: Props) {
  const { t } = useText();
  const { say, next } = errorText(t, error);
  const mendable = again && !(error instanceof AppError && error.code === 'store-closed');
  return (
    <Notice icon={TriangleAlert} title={say} hint={next} wrong>
      <button type="button" class={c.button} onClick={mendable ? again : () => location.reload()}>
        {mendable ? t.retry : t.reload}
      </button>
    </Notice>
  );
}
