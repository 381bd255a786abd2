import type { RelatedAccount } from '@/utils/app/account-card';
import { saveRelation, twinOf } from '@/utils/app/relations';
import type { Account } from '@/utils/core/account';
import { FormDialog } from '../form/FormDialog';
import { useForm } from '../form/use-form';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';
import { RoleFields } from './RoleFields';
import { useChosen } from './use-chosen';

interface Props {
  self: Account;
  related: RelatedAccount;
  onClose: () => void;
  onReopen: () => void;
}

export function EditRelationDialog({ self, related, onClose, onReopen }: Props) {
  const { store, world, shell } = usePanel();
  const { t } = useFullText();
  const toast = useToast();
  const { relation, account: other } = related;
  const { role, main, former } = relation;
  const form = useForm(shell.drafts, `edit ${relation.id}`, { role, main, former });
  const { ofContact } = useChosen(self, other.id);
  const others = ofContact.filter(({ id }) => id !== relation.id);
  const twin = twinOf(others, { ...relation, role: form.values.role });
  const wrong = twin ? t.relation.exists(other.name, twin.role) : '';
  const save = useAction(async () => {
    const undo = await saveRelation(store, world, relation, form.values);
    form.discard();
    onClose();
    toast({ text: t.relation.saved, undo });
  });
  return (
    <FormDialog
      title={t.relation.editTitle}
      sub={`${self.name} – ${other.name}`}
      form={form}
      save={save}
      check={() => (wrong ? 1 : 0)}
      saveLabel={t.form.save}
      onClose={onClose}
      onReopen={onReopen}
    >
      <RoleFields
        values={form.values}
        wrong={wrong || (form.contested.length > 0 ? t.form.contested : '')}
        contact={self.kind === 'contact' ? self.name : other.name}
        first
        onChange={(part) => form.set(part)}
      />
    </FormDialog>
  );
}
