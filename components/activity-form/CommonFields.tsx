import { AccountsField } from '../form/AccountsField';
import { MemberField } from '../form/MemberField';
import { TextAreaField } from '../form/TextAreaField';
import { TextField } from '../form/TextField';
import { useFullText } from '../text/text';
import type { CommonValues, FieldsProps } from './kind-form';

type Props = FieldsProps<CommonValues>;

export function TitleField({ form, wrong }: Props) {
  const { t } = useFullText();
  return (
    <TextField
      label={t.field.title}
      first
      value={form.values.title}
      wrong={wrong.title}
      onInput={(title) => form.set({ title })}
    />
  );
}

/** What every kind has and the common case leaves as it is. */
export function CommonFields({ form, wrong }: Props) {
  const { t } = useFullText();
  const { accountIds, ownerId, description } = form.values;
  return (
    <>
      <TextAreaField
        label={t.field.description}
        value={description}
        onInput={(text) => form.set({ description: text })}
      />
      <AccountsField
        label={t.field.accounts}
        ids={accountIds}
        wrong={wrong.accountIds}
        onChange={(ids) => form.set({ accountIds: ids })}
      />
      <MemberField
        label={t.field.owner}
        value={ownerId}
        onChange={(id) => form.set({ ownerId: id })}
      />
    </>
  );
}
