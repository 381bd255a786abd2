import type { ComponentChildren } from 'preact';
import s from './OptionRow.module.css';

interface Props {
  id: string;
  selected: boolean;
  /** In front, such as an avatar. */
  lead: ComponentChildren;
  name: ComponentChildren;
  detail?: ComponentChildren;
  /** At the end of the row. */
  children?: ComponentChildren;
  onHover: () => void;
  onPick: () => void;
}

/** One line of a list of results. */
export function OptionRow({ id, selected, lead, name, detail, children, ...on }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the search box, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: options are named by aria-activedescendant
    <div
      class={s.hit}
      id={id}
      role="option"
      aria-selected={selected}
      onMouseMove={on.onHover}
      onMouseDown={(event) => event.preventDefault()}
      onClick={on.onPick}
    >
      {lead}
      <span class={s.text}>
        <span class={s.name}>{name}</span>
        {detail && <span class={s.detail}>{detail}</span>}
      </span>
      {children}
    </div>
  );
}
