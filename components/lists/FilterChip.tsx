import type { ComponentChildren } from 'preact';
import s from './Toolbar.module.css';

interface Props {
  pressed: boolean;
  hint?: string;
  onClick: () => void;
  children: ComponentChildren;
}

/** One thing a list can be narrowed to. */
export function FilterChip({ pressed, hint, onClick, children }: Props) {
  return (
    <button type="button" class={s.chip} aria-pressed={pressed} title={hint} onClick={onClick}>
      {children}
    </button>
  );
}
