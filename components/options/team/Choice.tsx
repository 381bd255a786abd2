import { useId } from 'preact/hooks';
import s from './Team.module.css';

interface Props<V extends string> {
  legend: string;
  value: V | undefined;
  options: readonly (readonly [value: V, texts: { name: string; hint?: string }])[];
  onChange: (value: V) => void;
  /** What to mend; empty where nothing is. */
  wrong?: string;
  disabled?: boolean;
}

/** One of a few ways, each with what it means. */
export function Choice<V extends string>(props: Props<V>) {
  const { legend, value, options, onChange, wrong = '', disabled = false } = props;
  const id = useId();
  return (
    <fieldset
      class={s.choice}
      disabled={disabled}
      aria-describedby={wrong ? `${id}-wrong` : undefined}
    >
      <legend>{legend}</legend>
      {options.map(([one, { name, hint }]) => (
        <label key={one} class={s.way}>
          <input
            type="radio"
            name={id}
            checked={one === value}
            aria-describedby={hint && `${id}-${one}`}
            aria-invalid={wrong !== ''}
            onChange={() => onChange(one)}
          />
          <strong>{name}</strong>
          {hint && (
            <span class={s.hint} id={`${id}-${one}`}>
              {hint}
            </span>
          )}
        </label>
      ))}
      {wrong && (
        <span class={s.wrong} id={`${id}-wrong`} role="alert">
          {wrong}
        </span>
      )}
    </fieldset>
  );
}
