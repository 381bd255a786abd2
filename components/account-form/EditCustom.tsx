import type { Account } from '@/utils/core/account';
import { useChange } from '../card/use-change';
import { useFullText } from '../text/text';
import { CustomControl } from './CustomControl';
import {
  type CustomText,
  customProblem,
  customText,
  type OwnField,
  readCustom,
  withCustom,
} from './custom-values';
import { InlineEditor } from './InlineEditor';

interface Props {
  account: Account;
  field: OwnField;
  /** Of an amount yet to be typed. */
  currency: string;
  draft: string;
  onClose: () => void;
  onReopen: () => void;
}

/** Edits the value of a custom field in the place where it stands. */
export function EditCustom({ account, field, currency, draft, onClose, onReopen }: Props) {
  const text = useFullText();
  const { t } = text;
  const change = useChange(account.id);
  const save = (typed: CustomText) => {
    const value = readCustom(field, typed, text);
    const said = (value === undefined ? t.account.emptied : t.account.saved)(field.name);
    return change(said, (now) => withCustom(now, field.id, value));
  };
  return (
    <InlineEditor
      name={t.account.editOf(field.name)}
      draft={draft}
      first={customText(field, account.custom[field.id], currency, text)}
      problem={(typed) => customProblem(field, typed, text)}
      save={save}
      onClose={onClose}
      onReopen={onReopen}
    >
      {(form, wrong) => (
        <CustomControl
          field={field}
          value={form.values}
          wrong={wrong}
          first
          onInput={(typed) => form.set(typed)}
        />
      )}
    </InlineEditor>
  );
}
