import { FieldFrame, type FieldProps } from '../../form/FieldFrame';

interface Props extends FieldProps {
  type: 'text' | 'email' | 'password';
  /** What a password manager fills in here, a token of HTML. */
  fills: 'url' | 'username' | 'current-password' | 'new-password' | 'name' | 'organization' | 'off';
  value: string;
  onInput: (text: string) => void;
  disabled: boolean;
}

/** A field of a sign-in; unlike others it lets password managers fill it in. */
export function EntryField({ type, fills, value, onInput, disabled, ...frame }: Props) {
  const isName = fills === 'name' || fills === 'organization';
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <input
          {...control}
          type={type}
          value={value}
          autocomplete={fills}
          autocapitalize={isName ? 'words' : 'none'}
          spellcheck={false}
          inputMode={fills === 'url' ? 'url' : undefined}
          dir={isName ? 'auto' : 'ltr'}
          readOnly={disabled}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}
