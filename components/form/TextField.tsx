import { FieldFrame, type FieldProps } from './FieldFrame';

interface Props extends FieldProps {
  value: string;
  onInput: (text: string) => void;
  type?: 'text' | 'email' | 'tel' | 'url';
  placeholder?: string;
  /** Suggestions while typing. */
  suggestions?: readonly string[];
}

export function TextField({
  value,
  onInput,
  type = 'text',
  placeholder,
  suggestions,
  ...frame
}: Props) {
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <>
          <input
            {...control}
            type={type}
            value={value}
            placeholder={placeholder}
            autocomplete="off"
            autofocus={frame.first ?? false}
            dir="auto"
            list={suggestions ? `${control.id}-list` : undefined}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          {suggestions && (
            <datalist id={`${control.id}-list`}>
              {suggestions.map((text) => (
                <option key={text} value={text} />
              ))}
            </datalist>
          )}
        </>
      )}
    </FieldFrame>
  );
}
