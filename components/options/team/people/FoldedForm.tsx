import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import c from '../../../controls.module.css';
import { focusWrong } from '../../../form/focus-wrong';
import { useAction } from '../../../use-action';
import rows from '../../Rows.module.css';
import { useTeamText } from '../team-text';
import { PeopleFaultLine } from './PeopleFaultLine';

interface Props {
  icon: LucideIcon;
  /** On the button that opens it. */
  opener: string;
  title: string;
  /** On the button that does it. */
  action: string;
  /** Whether nothing is missing. */
  isWhole: boolean;
  /** Where it fails, the form stays as it is and says why. */
  work: () => Promise<void>;
  clear: () => void;
  /** The fields; the first one has `first`. */
  children: (state: { checked: boolean; busy: boolean; error: unknown }) => ComponentChildren;
}

/** A form behind a button, which goes again once its work is done. */
export function FoldedForm(props: Props) {
  const { icon: Icon, opener, title, action, isWhole, work, clear, children } = props;
  const { people: m } = useTeamText();
  const form = useRef<HTMLFormElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [checked, setChecked] = useState(false);
  useEffect(() => {
    if (open) form.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    setChecked(false);
    clear();
    // After the button is drawn again.
    setTimeout(() => button.current?.focus());
  };
  const complain = () => setTimeout(() => focusWrong(form.current));
  const doing = useAction(async () => {
    try {
      await work();
    } catch (error) {
      complain();
      throw error;
    }
    close();
  });
  const submit = (event: Event) => {
    event.preventDefault();
    setChecked(true);
    if (isWhole) doing.run();
    else complain();
  };
  const { busy, error } = doing;
  if (!open) {
    return (
      <button ref={button} type="button" class={rows.add} onClick={() => setOpen(true)}>
        <Icon size={16} />
        {opener}
      </button>
    );
  }
  return (
    <form
      ref={form}
      class={rows.form}
      aria-label={title}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
      noValidate
    >
      {children({ checked, busy, error })}
      <PeopleFaultLine error={error} />
      <div class={rows.buttons}>
        <button type="submit" class={c.primary} disabled={busy}>
          {action}
        </button>
        <button type="button" class={c.button} onClick={close}>
          {m.cancel}
        </button>
      </div>
    </form>
  );
}
