import type { ComponentChildren } from 'preact';
import { useOverflow } from '../use-overflow';
import s from './Toolbar.module.css';

/** A line of chips that may be longer than the panel is wide. */
export function Strip({ label, children }: { label: string; children: ComponentChildren }) {
  const strip = useOverflow<HTMLFieldSetElement>();
  return (
    <fieldset class={s.strip} aria-label={label} ref={strip}>
      {children}
    </fieldset>
  );
}
