import { useId } from 'preact/hooks';
import s from './Form.module.css';

interface Props<V extends string> {
  label: string;
  value: V;
  options: readonly (readonly [value: V, text: string])[];
  onChange: (value: V) => void;
}

/** A choice among few short words, all of them in sight. */
export function SegmentField<V extends string>({ label, value, options, onChange }: Props<V>) {
  const name = useId();
  return (
    <fieldset class={s.field}>
      <legend class={s.label}>{label}</legend>
      <div class={s.segments}>
        {options.map(([one, text]) => (
          <label key={one}>
            <input
              type="radio"
              class="visually-hidden"
              name={name}
              checked={one === value}
              onChange={() => onChange(one)}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
