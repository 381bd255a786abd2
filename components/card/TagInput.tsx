import { useEffect, useRef, useState } from 'preact/hooks';
import { useFullText } from '../text/text';
import s from './Tags.module.css';

interface Props {
  onAdd: (words: string[]) => void;
  onLeave: (byKey: boolean) => void;
}

/** Enter adds what was typed and waits for more; going on to something else adds it too, Escape does not. */
export function TagInput({ onAdd, onLeave }: Props) {
  const { t } = useFullText();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  // Whatever takes a field away that has the focus makes it lose it first.
  const left = useRef(false);
  useEffect(() => input.current?.focus(), []);
  const add = () => {
    const words = typed.split(',').map((word) => word.trim());
    onAdd(words.filter(Boolean));
    setTyped('');
  };
  const leave = (byKey: boolean) => {
    if (left.current) return;
    left.current = true;
    if (!byKey) add();
    onLeave(byKey);
  };
  return (
    <input
      class={s.input}
      ref={input}
      aria-label={t.account.addTag}
      placeholder={t.account.tagsHint}
      value={typed}
      autocomplete="off"
      dir="auto"
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => leave(false)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && typed.trim()) add();
        else if (event.key === 'Enter' || event.key === 'Escape') leave(true);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
