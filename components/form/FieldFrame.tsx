import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useText } from '../text/text';
import s from './Form.module.css';

/** What every field takes. */
export interface FieldProps {
  label: string;
  /** What to mend; empty or absent where nothing is. */
  wrong?: string | undefined;
  /** In small print below. */
  hint?: string | undefined;
  optional?: boolean;
  /** Takes the focus when its form opens. */
  first?: boolean;
}

/** What a control needs to be tied to its label and to what is wrong with it. */
export interface ControlProps {
  id: string;
  class: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
  'data-first': '' | undefined;
}

interface Props extends FieldProps {
  children: (control: ControlProps) => ComponentChildren;
}

/** Label, control, hint and complaint, tied together for screen readers. */
export function FieldFrame({ label, wrong = '', hint, optional, first, children }: Props) {
  const { t } = useText();
  const id = useId();
  const said = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div class={s.field}>
      <label class={s.label} for={id}>
        {label}
        {optional && <span class={s.optional}>{t.create.optional}</span>}
      </label>
      {children({
        id,
        class: s.control!,
        'aria-invalid': wrong !== '',
        'aria-describedby': said || undefined,
        'data-first': first ? '' : undefined,
      })}
      {hint && (
        <span class={s.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {wrong && (
        <span class={s.wrong} id={`${id}-wrong`} role="alert">
          {wrong}
        </span>
      )}
    </div>
  );
}
