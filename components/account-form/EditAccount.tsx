import { useEffect } from 'preact/hooks';
import { saveChanged } from '@/utils/app/undo';
import type { Account } from '@/utils/core/account';
import type { AccountId } from '@/utils/core/ids';
import { ErrorNotice } from '../ErrorNotice';
import { FormScreen } from '../form/FormScreen';
import { TextField } from '../form/TextField';
import { useForm } from '../form/use-form';
import { Gone } from '../Gone';
import { usePanel } from '../panel';
import { Skeleton } from '../Skeleton';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';
import { useLive } from '../use-live';

interface Props {
  id: AccountId;
  onReady: () => void;
}

/** The details of an account, to be edited. */
export function EditAccount({ id, onReady }: Props) {
  const { store } = usePanel();
  const { value, error, again } = useLive(
    store,
    ['account'],
    async () => ({ account: await store.get('account', id) }),
    [id],
  );
  useEffect(() => {
    if (value) onReady();
  }, [value]);
  if (error !== undefined) return <ErrorNotice error={error} again={again} />;
  if (!value) return <Skeleton />;
  if (!value.account) return <Gone what="account" />;
  return <Editing account={value.account} />;
}

function Editing({ account }: { account: Account }) {
  const { store, world, shell, move } = usePanel();
  const { t } = useFullText();
  const toast = useToast();
  const form = useForm(shell.drafts, `edit ${account.id}`, { name: account.name });
  const wrong = form.values.name.trim() ? '' : t.create.nameMissing;
  const save = useAction(async () => {
    const after = { ...account, name: form.values.name.trim(), updatedAt: world.now() };
    const undo = await saveChanged(store, 'account', account, after);
    form.discard();
    move(-1);
    toast({ text: t.form.saved(after.name), undo });
  });
  return (
    <FormScreen
      title={t.form.editAccount}
      sub={account.name}
      form={form}
      save={save}
      check={() => (wrong ? 1 : 0)}
    >
      <TextField
        label={t.create.name}
        first
        value={form.values.name}
        wrong={wrong}
        onInput={(name) => form.set({ name })}
      />
    </FormScreen>
  );
}
