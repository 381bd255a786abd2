import { FieldFrame, type FieldProps } from '../form/FieldFrame';
import f from '../form/Form.module.css';
import { type DraftOf, useDraft } from './use-draft';

interface Props extends Omit<FieldProps, 'wrong'>, DraftOf {
  type?: 'text' | 'email' | 'tel' | 'url';
  /** Rows of a text with line breaks. */
  rows?: number;
  numeric?: boolean;
}

/** A field that is stored when it is left. */
export function SavedField({ value, check, save, type = 'text', rows, numeric, ...frame }: Props) {
  const draft = useDraft({ value, check, save });
  const { onCommit } = draft;
  return (
    <FieldFrame {...frame} wrong={draft.wrong}>
      {(control) => {
        const shared = {
          ...control,
          class: `${control.class} ${numeric ? f.number : ''}`,
          value: draft.text,
          dir: 'auto' as const,
          onChange: onCommit,
          onKeyDown: (event: KeyboardEvent) => {
            if (event.key === 'Escape') draft.onEscape();
          },
        };
        return rows ? (
          <textarea
            {...shared}
            rows={rows}
            onInput={(event) => draft.onInput(event.currentTarget.value)}
          />
        ) : (
          <input
            {...shared}
            type={type}
            autocomplete="off"
            inputMode={numeric ? 'decimal' : undefined}
            onInput={(event) => draft.onInput(event.currentTarget.value)}
          />
        );
      }}
    </FieldFrame>
  );
}
