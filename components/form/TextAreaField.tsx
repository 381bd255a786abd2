import { FieldFrame, type FieldProps } from './FieldFrame';

interface Props extends FieldProps {
  value: string;
  onInput: (text: string) => void;
  rows?: number;
}

/** Grows with its text. */
export function TextAreaField({ value, onInput, rows = 3, ...frame }: Props) {
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <textarea
          {...control}
          value={value}
          rows={rows}
          dir="auto"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}
