import type { Account } from '@/utils/core/account';
import { useChange } from '../card/use-change';
import { TextAreaField } from '../form/TextAreaField';
import { TextField } from '../form/TextField';
import { useFullText } from '../text/text';
import { factText, type TextFact } from './fact-text';
import { InlineEditor } from './InlineEditor';
import { OtherAccounts } from './OtherAccounts';
import { factProblem, newDomains, withFact } from './text-facts';

interface Props {
  account: Account;
  fact: TextFact;
  draft: string;
  onClose: () => void;
  onReopen: () => void;
}

/** Edits a text about an account in the place where it stands. */
export function EditFact({ account, fact, draft, onClose, onReopen }: Props) {
  const { t } = useFullText();
  const change = useChange(account.id);
  const label = t.account.factOf[fact];
  const first = factText(account, fact);
  const hint = { aliases: t.account.aliasesHint, domains: t.account.domainsHint }[fact as string];
  const save = ({ text }: { text: string }) => {
    const said = text.trim() ? t.account.saved(label) : t.account.emptied(label);
    return change(said, (now) => withFact(now, fact, text));
  };
  return (
    <InlineEditor
      name={t.account.editOf(label)}
      draft={draft}
      first={{ text: first }}
      problem={({ text }) => factProblem(fact, text, first, t)}
      save={save}
      onClose={onClose}
      onReopen={onReopen}
    >
      {({ values: { text }, set }, wrong) => {
        const field = { label, hint, wrong, first: true, value: text };
        const onInput = (typed: string) => set({ text: typed });
        if (fact === 'vatNumber') return <TextField {...field} onInput={onInput} />;
        return (
          <>
            <TextAreaField {...field} onInput={onInput} />
            {fact === 'domains' && (
              <OtherAccounts account={account} gained={{ domains: newDomains(text, first) }} />
            )}
          </>
        );
      }}
    </InlineEditor>
  );
}
