import { Check, Copy } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import c from './controls.module.css';
import { useText } from './text/text';

/** Copies a text; the sign of success stays two seconds. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useText();
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(false), 2_000);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setDone(true);
  };
  return (
    <button
      type="button"
      class={c.icon}
      onClick={() => void copy()}
      aria-label={done ? t.copied : t.copy(text)}
      title={done ? t.copied : t.copy(text)}
    >
      {done ? <Check size={16} /> : <Copy size={16} />}
    </button>
  );
}
