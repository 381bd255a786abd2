import { Fragment } from 'preact';
import { TextAreaField } from '../../form/TextAreaField';
import { EntryField } from './EntryField';
import { type Entered, type EnteredField, fieldsOf, type Way } from './entered';
import { useTeamText } from './team-text';

interface Props {
  way: Way;
  entered: Entered;
  enter: (part: Partial<Entered>) => void;
  /** What to mend in a field; empty where nothing is. */
  wrong: (field: EnteredField) => string;
  disabled: boolean;
}

/** The fields of the way somebody comes in. */
export function EntryFields({ way, entered, enter, wrong, disabled }: Props) {
  const m = useTeamText();
  const frame = (field: EnteredField) => ({
    value: entered[field],
    onInput: (text: string) => enter({ [field]: text }),
    wrong: wrong(field),
    disabled,
  });
  const isNew = way !== 'sign-in';
  const field = (name: EnteredField) => {
    switch (name) {
      case 'invitation':
        return (
          <TextAreaField {...frame(name)} label={m.invitation} hint={m.invitationHint} rows={3} />
        );
      case 'address':
        return (
          <EntryField
            {...frame(name)}
            type="text"
            fills="url"
            label={m.address}
            hint={m.addressHint}
          />
        );
      case 'token':
        return (
          <EntryField {...frame(name)} type="text" fills="off" label={m.token} hint={m.tokenHint} />
        );
      case 'workspace':
        return (
          <EntryField
            {...frame(name)}
            type="text"
            fills="organization"
            label={m.newWorkspace}
            hint={m.newWorkspaceHint}
          />
        );
      case 'name':
        return <EntryField {...frame(name)} type="text" fills="name" label={m.yourName} />;
      case 'email':
        return <EntryField {...frame(name)} type="email" fills="username" label={m.email} />;
      case 'password':
        return (
          <EntryField
            {...frame(name)}
            type="password"
            fills={isNew ? 'new-password' : 'current-password'}
            label={m.password}
            hint={isNew ? m.passwordHint : undefined}
          />
        );
    }
  };
  return fieldsOf(way, entered).map((name) => <Fragment key={name}>{field(name)}</Fragment>);
}
