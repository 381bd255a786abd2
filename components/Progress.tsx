import c from './controls.module.css';
import s from './Progress.module.css';
import { useText } from './text/text';

interface Props {
  label: string;
  /** From 0 to 1. */
  part: number;
  stop: string;
  onStop: () => void;
}

/** How far something long is, and a button that ends it. */
export function Progress({ label, part, stop, onStop }: Props) {
  const { format } = useText();
  return (
    <div class={s.progress}>
      <span class={s.doing}>
        {label}
        <span class={s.part}>{format.percent(part * 100)}</span>
      </span>
      <progress value={part} aria-label={label} />
      <button type="button" class={c.button} onClick={onStop}>
        {stop}
      </button>
    </div>
  );
}
