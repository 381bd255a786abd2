import { FieldFrame, type FieldProps } from './FieldFrame';

interface Props extends FieldProps {
  /** `YYYY-MM-DD` or empty; with `time`, `YYYY-MM-DDTHH:MM` of local time. */
  value: string;
  onInput: (value: string) => void;
  time?: boolean;
  min?: string | undefined;
}

export function DateField({ value, onInput, time = false, min, ...frame }: Props) {
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <input
          {...control}
          type={time ? 'datetime-local' : 'date'}
          value={value}
          min={min}
          max={time ? '9999-12-31T23:59' : '9999-12-31'}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}
