import { useId } from 'preact/hooks';
import s from './Dialog.module.css';

interface Props {
  label: string;
  value: string;
  onInput: (text: string) => void;
  /** What to mend; empty where nothing is. */
  wrong: string;
  type?: 'text' | 'email';
  /** Takes the focus when its dialog opens. */
  first?: boolean;
}

export function Field({ label, value, onInput, wrong, type = 'text', first = false }: Props) {
  const id = useId();
  return (
    <label class={s.field}>
      <span>{label}</span>
      <input
        type={type}
        value={value}
        autocomplete="off"
        autofocus={first}
        aria-invalid={wrong !== ''}
        aria-describedby={wrong ? id : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {wrong && (
        <span class={s.wrong} id={id} role="alert">
          {wrong}
        </span>
      )}
    </label>
  );
}
