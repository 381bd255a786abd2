import { Search, X } from 'lucide-preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useFullText } from '../text/text';
import s from './Toolbar.module.css';

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
  onEnd: () => void;
}

/** Long enough that a word typed quickly is looked for once. */
const PAUSE = 150;

/** Looks for words as one types. Escape ends it and shows everything again. */
export function SearchField({ label, value, onChange, onEnd }: Props) {
  const { t } = useFullText();
  const [typed, setTyped] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  const asked = useRef(value);
  const ask = (text: string) => {
    asked.current = text;
    onChange(text);
  };
  // Before the next letter can be typed.
  useLayoutEffect(() => {
    if (value === '') field.current?.focus();
  }, []);
  useEffect(() => {
    if (value !== asked.current) setTyped(value);
    asked.current = value;
  }, [value]);
  useEffect(() => {
    if (typed === asked.current) return;
    const timer = setTimeout(() => ask(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <div class={s.search}>
      <Search size={16} />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') ask(typed);
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onEnd();
        }}
      />
      <button type="button" aria-label={t.list.endSearch} title={t.list.endSearch} onClick={onEnd}>
        <X size={16} />
      </button>
    </div>
  );
}
