import type { LucideIcon } from 'lucide-preact';
import s from './Toolbar.module.css';

interface Props {
  icon: LucideIcon;
  label: string;
  value: string;
  options: readonly { value: string; text: string }[];
  onChange: (value: string) => void;
  /** Whether it narrows what is shown at present. */
  pressed?: boolean;
}

/** One choice among several, as small as a chip. */
export function PillSelect({ icon: Icon, label, value, options, onChange, pressed }: Props) {
  return (
    <label class={`${s.pill} ${pressed ? s.pressed : ''}`}>
      <Icon size={14} />
      <select
        aria-label={label}
        title={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
