import { Plus } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import c from '../controls.module.css';
import { useFullText } from '../text/text';
import s from './Rows.module.css';

interface Props {
  /** On the button that opens it. */
  label: string;
  /** @returns whether it is added; false where something has to be mended */
  add: () => Promise<boolean>;
  /** Begins anew. */
  clear: () => void;
  /** The fields; the first one to fill in has `first`. */
  children: ComponentChildren;
}

/** Opens where the new one will stand, and stays open for the next. */
export function AddForm({ label, add, clear, children }: Props) {
  const { t } = useFullText();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const focusFirst = () => form.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  useEffect(() => {
    if (open) focusFirst();
  }, [open]);
  const close = () => {
    clear();
    setOpen(false);
    // After the button is drawn again.
    setTimeout(() => opener.current?.focus());
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const added = await add().finally(() => setBusy(false));
    if (added) clear();
    if (added) focusFirst();
    else setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  if (!open) {
    return (
      <button ref={opener} type="button" class={s.add} onClick={() => setOpen(true)}>
        <Plus size={16} />
        {label}
      </button>
    );
  }
  return (
    <form
      class={s.form}
      ref={form}
      aria-label={label}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
      noValidate
    >
      {children}
      <div class={s.buttons}>
        <button type="submit" class={c.primary} disabled={busy}>
          {t.add}
        </button>
        <button type="button" class={c.button} onClick={close}>
          {t.settings.done}
        </button>
      </div>
    </form>
  );
}
