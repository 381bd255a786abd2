import { useId } from 'preact/hooks';
import s from './Rows.module.css';
import { type DraftOf, useDraft } from './use-draft';

interface Props extends DraftOf {
  /** Only for screen readers: the place in the list says the rest. */
  label: string;
  /** Of a heading, a name or a number. */
  look?: 'name' | 'title' | 'number';
}

/** A text in a row that turns into a field where one goes, and is stored when it is left. */
export function InlineField({ label, look = 'name', ...of }: Props) {
  const id = useId();
  const draft = useDraft(of);
  return (
    <span class={`${s.inline} ${s[look]}`}>
      <input
        value={draft.text}
        aria-label={label}
        aria-invalid={draft.wrong !== ''}
        aria-describedby={draft.wrong ? id : undefined}
        autocomplete="off"
        inputMode={look === 'number' ? 'decimal' : undefined}
        dir="auto"
        onInput={(event) => draft.onInput(event.currentTarget.value)}
        onChange={draft.onCommit}
        onKeyDown={(event) => {
          if (event.key === 'Escape') draft.onEscape();
        }}
      />
      {draft.wrong && (
        <span id={id} class={s.wrong} role="alert">
          {draft.wrong}
        </span>
      )}
    </span>
  );
}
