import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import type { Action } from '../use-action';
import s from './Form.module.css';
import d from './FormDialog.module.css';
import { focusWrong } from './focus-wrong';
import type { Form } from './use-form';

interface Props {
  title: string;
  /** Whom it is about. */
  sub?: string;
  form: Pick<Form<object>, 'dirty' | 'restored' | 'kept' | 'discard'>;
  /** Runs where nothing is wrong. */
  save: Action;
  /** How many fields have to be mended; asked for at each try to save. */
  check: () => number;
  saveLabel: string;
  onClose: () => void;
  /** Opens it again, after its Cancel is taken back. */
  onReopen: () => void;
  children: ComponentChildren;
}

/**
 * A short form over a view. Enter saves. Escape keeps what was typed for the next time; Cancel throws
 * it away, which can be undone.
 */
export function FormDialog(props: Props) {
  const { title, sub, form, save, check, saveLabel, onClose, onReopen, children } = props;
  const { t } = useFullText();
  const toast = useToast();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    // Preact takes the dialog away instead of closing it, which would do this by itself.
    return () => before?.focus({ preventScroll: true });
  }, []);

  const submit = (event: Event) => {
    event.preventDefault();
    if (check() === 0) return save.run();
    // After the fields have been drawn with what is wrong with them.
    setTimeout(() => focusWrong(dialog.current));
  };
  const cancel = () => {
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
  return (
    <dialog ref={dialog} class={d.dialog} onClose={onClose} aria-labelledby={id}>
      <form onSubmit={submit} noValidate>
        <header class={d.head}>
          <h2 id={id} class={s.title}>
            {title}
          </h2>
          {sub && <p class={`${s.sub} ${d.sub}`}>{sub}</p>}
        </header>
        <div class={s.body}>
          {form.restored && form.dirty && (
            <p class={s.notice} role="status">
              {t.form.restored}
              <button type="button" class={c.quiet} onClick={() => form.discard()}>
                {t.form.startAnew}
              </button>
            </p>
          )}
          {children}
        </div>
        <footer class={`${s.bar} ${d.bar}`}>
          {!form.kept && (
            <p class={`${s.message} ${s.wrong}`} role="alert">
              {t.form.notKept}
            </p>
          )}
          {save.error !== undefined && (
            <div class={s.message}>
              <ErrorLine error={save.error} />
            </div>
          )}
          <button type="button" class={c.button} onClick={cancel}>
            {t.cancel}
          </button>
          <button type="submit" class={c.primary} disabled={save.busy}>
            {save.busy ? t.form.saving : saveLabel}
          </button>
        </footer>
      </form>
    </dialog>
  );
}
