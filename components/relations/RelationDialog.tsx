import { X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { addRelation, addRelationTo, twinOf } from '@/utils/app/relations';
import type { Account } from '@/utils/core/account';
import type { AccountId } from '@/utils/core/ids';
import { readTyped } from '@/utils/core/typed-account';
import { Avatar } from '../Avatar';
import c from '../controls.module.css';
import { AccountCombobox } from '../form/AccountCombobox';
import { FormDialog } from '../form/FormDialog';
import { useForm } from '../form/use-form';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';
import { MadeAccount } from './MadeAccount';
import s from './RelationDialog.module.css';
import { RoleFields } from './RoleFields';
import {
  madeProblems,
  newAccountOf,
  nothingYet,
  type RelationValues,
  relationDraftKey,
} from './relation-values';
import { useChosen } from './use-chosen';

interface Props {
  account: Account;
  onClose: () => void;
  onReopen: () => void;
}

/** Links an account to one of the other kind, which is chosen or made in place. */
export function RelationDialog({ account: self, onClose, onReopen }: Props) {
  const { store, world, shell } = usePanel();
  const { t } = useFullText();
  const toast = useToast();
  const [checked, setChecked] = useState(false);
  const form = useForm<RelationValues>(shell.drafts, relationDraftKey(self.id), nothingYet);
  const { otherId, typed, made, role, former } = form.values;
  const kind = self.kind === 'contact' ? 'organization' : 'contact';
  const chosen = useChosen(self, made ? '' : otherId);
  const other = made ?? chosen.account;

  const ends = endsOf(self, otherId);
  const twin = !made && otherId ? twinOf(chosen.ofContact, { ...ends, role }) : undefined;
  const roles = chosen.ofContact
    .filter((one) => one.contactId === ends.contactId && one.organizationId === ends.organizationId)
    .map((one) => one.role);
  const main = !former && (form.values.main ?? !chosen.ofContact.some((one) => !one.former));
  const wrong = {
    other: other ? '' : t.relation.choose[kind],
    role: twin && other ? t.relation.exists(other.name, twin.role) : '',
    ...(made && madeProblems(kind, made, t)),
  };
  const check = () => {
    setChecked(true);
    return Object.values(wrong).filter(Boolean).length;
  };

  const save = useAction(async () => {
    const standing = { role, main, former };
    const { undo } = made
      ? await addRelationTo(store, world, { ...standing, to: self.id }, newAccountOf(kind, made))
      : await addRelation(store, world, { ...standing, ...ends });
    form.discard();
    onClose();
    const [contact, organization] = inOrder(self, other!.name);
    toast({ text: t.relation.added(contact, organization), undo });
  });
  const choose = ({ id }: Pick<Account, 'id'>) => form.set({ otherId: id, made: null, typed: '' });
  const create = (text: string) => {
    const { name, email, domain } = readTyped(text, kind);
    form.set({ otherId: '', made: { name, reach: email || domain }, typed: '' });
  };
  const back = () => form.set({ otherId: '', made: null, typed: made?.name ?? '' });

  return (
    <FormDialog
      title={t.relation.newTitle}
      sub={self.name}
      form={form}
      save={save}
      check={check}
      saveLabel={t.relation.save}
      onClose={onClose}
      onReopen={onReopen}
    >
      {made ? (
        <MadeAccount
          kind={kind}
          made={made}
          checked={checked}
          onChange={(next) => form.set({ made: next })}
          onTake={choose}
          onBack={back}
        />
      ) : chosen.account ? (
        <ChosenAccount account={chosen.account} label={t.relation.other[kind]} onBack={back} />
      ) : (
        <AccountCombobox
          label={t.relation.other[kind]}
          kind={kind}
          without={[]}
          first
          typed={typed}
          onType={(text) => form.set({ typed: text })}
          onPick={choose}
          onCreate={create}
          wrong={checked ? wrong.other : ''}
        />
      )}
      <RoleFields
        values={{ role, main, former }}
        wrong={wrong.role}
        hint={roles.length > 0 ? t.relation.linkedAs(roles.filter(Boolean).join(', ')) : undefined}
        contact={self.kind === 'contact' ? self.name : (other?.name ?? '')}
        onChange={(part) => form.set(part)}
      />
    </FormDialog>
  );
}

function ChosenAccount(props: { account: Account; label: string; onBack: () => void }) {
  const { account, label, onBack } = props;
  const { t } = useFullText();
  return (
    <div class={s.chosen}>
      <span class="visually-hidden">{label}</span>
      <Avatar name={account.name} kind={account.kind} size={32} />
      <span class={s.chosenName} dir="auto">
        {account.name}
      </span>
      <button
        type="button"
        class={c.icon}
        aria-label={t.relation.back}
        title={t.relation.back}
        onClick={onBack}
      >
        <X size={16} />
      </button>
    </div>
  );
}

function endsOf(self: Account, otherId: string) {
  const other = otherId as AccountId;
  return self.kind === 'contact'
    ? { contactId: self.id, organizationId: other }
    : { contactId: other, organizationId: self.id };
}

function inOrder(self: Account, other: string): [contact: string, organization: string] {
  return self.kind === 'contact' ? [self.name, other] : [other, self.name];
}
