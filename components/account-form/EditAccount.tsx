import { useEffect, useState } from 'preact/hooks';
import { categoryList } from '@/utils/app/categories';
import { customFieldList } from '@/utils/app/custom-fields';
import { saveAccount } from '@/utils/app/edit-account';
import { ownCompany } from '@/utils/app/new-activity';
import type { Account } from '@/utils/core/account';
import type { Category } from '@/utils/core/category';
import type { AccountId } from '@/utils/core/ids';
import { ErrorNotice } from '../ErrorNotice';
import { FormScreen } from '../form/FormScreen';
import { useForm } from '../form/use-form';
import { Merged } from '../Merged';
import { usePanel } from '../panel';
import { Skeleton } from '../Skeleton';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';
import { useLive } from '../use-live';
import { AccountFields } from './AccountFields';
import { type AccountProblems, accountOf, accountProblems, valuesOf } from './account-values';
import type { OwnField } from './custom-values';
import { entryTypes } from './entry-values';
import { ownFields } from './own-fields';

interface Props {
  id: AccountId;
  onReady: () => void;
}

/** The details of an account, to be edited; fields the user has not touched follow what others write. */
export function EditAccount({ id, onReady }: Props) {
  const { store, world } = usePanel();
  const { value, error, again } = useLive(
    store,
    ['account', 'field', 'category', 'company'],
    async () => {
      const [account, fields, categories, { currency }] = await Promise.all([
        store.get('account', id),
        customFieldList(store),
        categoryList(store),
        ownCompany(store, world),
      ]);
      return { account, fields, categories, currency };
    },
    [id],
  );
  useEffect(() => {
    if (value) onReady();
  }, [value]);
  if (error !== undefined) return <ErrorNotice error={error} again={again} />;
  if (!value) return <Skeleton />;
  const { account, fields, ...rest } = value;
  if (!account) return <Merged id={id} />;
  return <Editing account={account} fields={ownFields(account, fields)} {...rest} />;
}

interface EditingProps {
  account: Account;
  fields: readonly OwnField[];
  categories: readonly Category[];
  currency: string;
}

function Editing({ account, fields, categories, currency }: EditingProps) {
  const { store, world, shell, move } = usePanel();
  const text = useFullText();
  const { t } = text;
  const toast = useToast();
  const [checked, setChecked] = useState(false);
  const setting = { fields, currency, text };
  const first = valuesOf(account, setting);
  const form = useForm(shell.drafts, `edit ${account.id}`, first);
  // A draft of earlier may lack a field that was defined since.
  const values = { ...first, ...form.values };
  const problems = accountProblems(account, values, setting);
  const save = useAction(async () => {
    const after = accountOf(account, values, setting);
    const undo = await saveAccount(store, world, account, after);
    form.discard();
    move(-1);
    toast({ text: t.form.saved(after.name), undo });
  });
  const check = () => {
    setChecked(true);
    return Object.values(problems).filter((of) => (Array.isArray(of) ? of.some(Boolean) : of))
      .length;
  };
  const contested = Object.fromEntries(
    form.contested
      .filter((field) => !(entryTypes as readonly string[]).includes(field))
      .map((field) => [field, t.form.contested]),
  ) as AccountProblems;
  return (
    <FormScreen title={t.form.editAccount} sub={account.name} form={form} save={save} check={check}>
      <AccountFields
        account={account}
        form={{ ...form, values }}
        wrong={checked ? { ...contested, ...withoutEmpty(problems) } : contested}
        fields={fields}
        categories={categories}
      />
    </FormScreen>
  );
}

function withoutEmpty(problems: AccountProblems): AccountProblems {
  const kept = Object.entries(problems).filter(([, of]) => of !== '');
  return Object.fromEntries(kept) as AccountProblems;
}
