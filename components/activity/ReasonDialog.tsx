import { useEffect, useRef, useState } from 'preact/hooks';
import c from '../controls.module.css';
import d from '../Dialog.module.css';
import { TextField } from '../form/TextField';
import { useFullText } from '../text/text';
import s from './ReasonDialog.module.css';

interface Props {
  status: 'won' | 'lost';
  onGive: (reason: string) => void;
  onClose: () => void;
}

/** Asks why an opportunity was won or lost; an answer helps and is not forced. */
export function ReasonDialog({ status, onGive, onClose }: Props) {
  const { t } = useFullText();
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('input')?.focus();
  }, []);
  const won = status === 'won';
  const submit = (event: Event) => {
    event.preventDefault();
    onGive(reason);
  };
  return (
    <dialog ref={dialog} class={d.dialog} onClose={onClose} aria-labelledby="reason-title">
      <form class={d.form} onSubmit={submit}>
        <h2 id="reason-title" class={d.title}>
          {won ? t.record.askWon : t.record.askLost}
        </h2>
        <TextField
          label={t.record.reason}
          optional
          hint={t.record.reasonHint}
          value={reason}
          onInput={setReason}
        />
        <div class={s.reasons}>
          {(won ? t.record.reasonsWon : t.record.reasonsLost).map((one) => (
            <button
              key={one}
              type="button"
              class={s.reason}
              aria-pressed={one === reason}
              onClick={() => setReason(one === reason ? '' : one)}
            >
              {one}
            </button>
          ))}
        </div>
        <div class={d.buttons}>
          <button type="button" class={c.button} onClick={onClose}>
            {t.cancel}
          </button>
          <button type="submit" class={won ? c.primary : c.danger}>
            {won ? t.record.markWon : t.record.markLost}
          </button>
        </div>
      </form>
    </dialog>
  );
}
