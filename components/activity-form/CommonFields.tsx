import { useState } from 'preact/hooks';
import { AccountsField } from '../form/AccountsField';
import { LinksField } from '../form/LinksField';
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
  return (
    <>
      <TextAreaField
        label={t.field.description}
        value={form.values.description}
        wrong={wrong.description}
        onInput={(description) => form.set({ description })}
      />
      <OtherFields form={form} wrong={wrong} />
    </>
  );
}

/** The same beside a text that says it all: a description only where there is one already. */
export function FieldsBesideText({ form, wrong }: Props) {
  const [described] = useState(form.values.description !== '');
  const Fields = described ? CommonFields : OtherFields;
  return <Fields form={form} wrong={wrong} />;
}

/** The same where the description stands elsewhere. */
export function OtherFields({ form, wrong }: Props) {
  const { t } = useFullText();
  const { accountIds, ownerId, links } = form.values;
  return (
    <>
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
      <LinksField
        label={t.record.related}
        ids={links}
        accountIds={accountIds}
        onChange={(ids) => form.set({ links: ids })}
      />
    </>
  );
}
