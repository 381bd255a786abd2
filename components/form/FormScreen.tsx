import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import type { Action } from '../use-action';
import s from './Form.module.css';
import { focusWrong } from './focus-wrong';
import type { Form } from './use-form';

interface Props {
  title: string;
  /** Whom it is about. */
  sub?: ComponentChildren;
  form: Pick<Form<object>, 'dirty' | 'restored' | 'kept' | 'contested' | 'discard'>;
  /** Runs where nothing is wrong. */
  save: Action;
  /** How many fields have to be mended; asked for at each try to save. */
  check: () => number;
  saveLabel?: string;
  children: ComponentChildren;
}

/**
 * A form in the place of a view. Ctrl+Enter saves from anywhere. Going back keeps what was typed;
 * Cancel throws it away, which can be undone.
 */
export function FormScreen({ title, sub, form, save, check, saveLabel, children }: Props) {
  const { t } = useFullText();
  const { move } = usePanel();
  const toast = useToast();
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = element.current?.querySelector<HTMLInputElement>('[data-first]');
    first?.focus({ preventScroll: true });
    // What it begins with is a proposal: typing replaces it.
    first?.select?.();
  }, []);

  const submit = (event: Event) => {
    event.preventDefault();
    if (check() === 0) return save.run();
    // After the fields have been drawn with what is wrong with them.
    setTimeout(() => focusWrong(element.current));
  };
  const cancel = () => {
    if (form.dirty) {
      const restore = form.discard();
      const undo = async () => {
        restore();
        move(1);
      };
      toast({ text: t.form.discarded, undo });
    }
    move(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <form class={s.form} ref={element} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <header class={s.head}>
        <h1 class={s.title}>{title}</h1>
        {sub && <p class={s.sub}>{sub}</p>}
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
        {form.contested.length > 0 && (
          <p class={s.notice} role="status">
            {t.form.overtaken}
            <button type="button" class={c.quiet} onClick={() => form.discard()}>
              {t.form.takeTheirs}
            </button>
          </p>
        )}
        {children}
      </div>
      <footer class={s.bar} data-form-bar>
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
        <button type="submit" class={c.primary} disabled={save.busy} title={t.form.saveKeys}>
          {save.busy ? t.form.saving : (saveLabel ?? t.form.save)}
        </button>
      </footer>
    </form>
  );
}
