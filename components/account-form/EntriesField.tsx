import { Plus, X } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import c from '../controls.module.css';
import { useFullText } from '../text/text';
import s from './EntriesField.module.css';
import { EntryFields } from './EntryFields';
import { type EntryType, type EntryValues, noEntry } from './entry-values';

interface Props {
  type: EntryType;
  entries: readonly EntryValues[];
  /** Of each entry. */
  wrong?: readonly string[] | undefined;
  contested: boolean;
  onInput: (entries: EntryValues[]) => void;
}

/** All of an account's addresses or numbers of one kind. */
export function EntriesField({ type, entries, wrong = [], contested, onInput }: Props) {
  const { t } = useFullText();
  const group = useRef<HTMLFieldSetElement>(null);
  const kind = t.account.kindOf[type];
  const nameOf = (at: number) => (at === 0 ? kind : `${kind} ${at + 1}`);
  /** After it has been drawn. */
  const focus = (selector: string) =>
    setTimeout(() =>
      [...(group.current?.querySelectorAll<HTMLElement>(selector) ?? [])].at(-1)?.focus(),
    );
  const add = () => {
    onInput([...entries, noEntry]);
    focus('[data-entry]');
  };
  const remove = (at: number) => {
    onInput(entries.toSpliced(at, 1));
    focus('[data-add]');
  };
  return (
    <fieldset class={s.entries} ref={group}>
      <legend class="visually-hidden">{kind}</legend>
      {entries.map((entry, at) => (
        <div key={at} class={s.entry}>
          <EntryFields
            type={type}
            name={nameOf(at)}
            value={entry}
            wrong={wrong[at]}
            onInput={(value) => onInput(entries.with(at, value))}
          />
          <button
            type="button"
            class={c.icon}
            aria-label={t.account.removeOf(nameOf(at))}
            title={t.account.removeOf(nameOf(at))}
            onClick={() => remove(at)}
          >
            <X size={16} />
          </button>
        </div>
      ))}
      {contested && <p class={s.contested}>{t.form.contested}</p>}
      <button type="button" data-add class={`${c.quiet} ${s.add}`} onClick={add}>
        <Plus size={16} />
        {t.account.addOf[type]}
      </button>
    </fieldset>
  );
}
