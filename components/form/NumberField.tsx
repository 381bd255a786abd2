import { FieldFrame, type FieldProps } from './FieldFrame';
import s from './Form.module.css';

interface Props extends FieldProps {
  /** As typed, in the user's own way of writing numbers; `format.parseNumber` reads it. */
  value: string;
  onInput: (text: string) => void;
  placeholder?: string;
}

export function NumberField({ value, onInput, placeholder, ...frame }: Props) {
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <input
          {...control}
          class={`${control.class} ${s.number}`}
          inputMode="decimal"
          value={value}
          placeholder={placeholder}
          autocomplete="off"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}
