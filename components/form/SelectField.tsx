import { FieldFrame, type FieldProps } from './FieldFrame';

interface Props<V extends string> extends FieldProps {
  value: V;
  options: readonly (readonly [value: V, text: string])[];
  onChange: (value: V) => void;
}

export function SelectField<V extends string>({ value, options, onChange, ...frame }: Props<V>) {
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value as V)}
        >
          {options.map(([one, text]) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
