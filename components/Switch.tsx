import s from './Switch.module.css';

interface Props {
  text: string;
  on: boolean;
  onTurn: () => void;
}

/** Turns one thing on or off at once. */
export function Switch({ text, on, onTurn }: Props) {
  return (
    <label class={s.switch}>
      <input type="checkbox" class={s.slide} checked={on} onChange={onTurn} />
      {text}
    </label>
  );
}
