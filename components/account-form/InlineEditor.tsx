import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import c from '../controls.module.css';
import { focusWrong } from '../form/focus-wrong';
import { type Form, useForm } from '../form/use-form';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import s from './InlineEditor.module.css';

interface Props<V extends object> {
  /** What it edits, to those who do not see where it stands. */
  name: string;
  /** Under which what was typed is kept until it is saved or left. */
  draft: string;
  /** What it begins with; only the first counts. */
  first: V;
  problem: (values: V) => string;
  /** @returns whether it is saved */
  save: (values: V) => Promise<boolean>;
  onClose: () => void;
  /** Opens it again, after leaving it is taken back. */
  onReopen: () => void;
  children: (form: Form<V>, wrong: string) => ComponentChildren;
}

/** A form in the place of a row: Enter saves, Escape leaves; what was typed can be had back. */
export function InlineEditor<V extends object>(props: Props<V>) {
  const { name, draft, problem, save, onClose, onReopen, children } = props;
  const { shell } = usePanel();
  const { t } = useFullText();
  const toast = useToast();
  const [first] = useState(props.first);
  const form = useForm(shell.drafts, draft, first);
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // What comes back with the panel does not take the focus from where the user is.
    if (form.restored) return;
    element.current?.scrollIntoView({ block: 'nearest' });
    const control = element.current?.querySelector<HTMLInputElement>('[data-first]');
    control?.focus({ preventScroll: true });
    control?.select?.();
  }, []);

  const wrong = problem(form.values);
  const submit = async (event: Event) => {
    event.preventDefault();
    setChecked(true);
    // After the field has been drawn with what is wrong with it.
    if (wrong) return void setTimeout(() => focusWrong(element.current));
    if (!form.dirty) return onClose();
    if (busy) return;
    setBusy(true);
    const saved = await save(form.values);
    setBusy(false);
    if (!saved) return;
    form.discard();
    onClose();
  };
  const leave = () => {
    if (form.dirty) {
      const restore = form.discard();
      const undo = async () => {
        restore();
        onReopen();
      };
      toast({ text: t.form.discarded, undo });
    }
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey } = event;
    if (key === 'Enter' && (ctrlKey || metaKey)) void submit(event);
    if (key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  return (
    <form
      ref={element}
      class={s.editor}
      data-editing
      aria-label={name}
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
      noValidate
    >
      {children(form, checked ? wrong : '')}
      {!form.kept && (
        <p class={s.wrong} role="alert">
          {t.form.notKept}
        </p>
      )}
      <div class={s.buttons}>
        <button type="button" class={`${c.button} ${s.button}`} onClick={leave}>
          {t.cancel}
        </button>
        <button type="submit" class={`${c.primary} ${s.button}`} disabled={busy}>
          {busy ? t.form.saving : t.form.save}
        </button>
      </div>
    </form>
  );
}
