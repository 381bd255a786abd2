import type { Account } from '@/utils/core/account';
import { isEmailAddress, normalizeEmail } from '@/utils/core/email-address';
import { useChange } from '../card/use-change';
import { useFullText } from '../text/text';
import { EntryFields } from './EntryFields';
import { entryProblem, twice } from './entry-problem';
import {
  type EntryType,
  type EntryValues,
  entriesOf,
  isSameEntry,
  noEntry,
  replaced,
  withEntries,
} from './entry-values';
import { InlineEditor } from './InlineEditor';
import { OtherAccounts } from './OtherAccounts';

interface Props {
  account: Account;
  type: EntryType;
  /** Absent of a new one. */
  entry?: EntryValues;
  draft: string;
  onClose: () => void;
  onReopen: () => void;
}

/** Edits one way to reach an account in the place where it stands, or adds one. */
export function EditEntry({ account, type, entry, draft, onClose, onReopen }: Props) {
  const { t } = useFullText();
  const change = useChange(account.id);
  const kind = t.account.kindOf[type];
  const others = entriesOf(account, type, t).filter((one) => !entry || !isSameEntry(one, entry));
  const save = (values: EntryValues) => {
    const said = entry ? t.account.saved(kind) : t.account.added(kind);
    return change(said, (now) => {
      return withEntries(now, type, replaced(entriesOf(now, type, t), entry, values), t);
    });
  };
  return (
    <InlineEditor
      name={entry ? t.account.editOf(kind) : t.account.addOf[type]}
      draft={draft}
      first={entry ?? noEntry}
      problem={(values) => entryProblem(type, values, t) || twice(type, values, others, t)}
      save={save}
      onClose={onClose}
      onReopen={onReopen}
    >
      {(form, wrong) => (
        <>
          <EntryFields
            type={type}
            name={kind}
            value={form.values}
            wrong={wrong}
            first
            onInput={(values) => form.set(values)}
          />
          {type === 'email' && form.dirty && isEmailAddress(form.values.text) && (
            <OtherAccounts
              account={account}
              gained={{ emails: [normalizeEmail(form.values.text)] }}
            />
          )}
        </>
      )}
    </InlineEditor>
  );
}
