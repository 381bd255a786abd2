import { useState } from 'preact/hooks';
import { addMember } from '@/utils/app/members';
import { isSampleId } from '@/utils/core/ids';
import { type Member, meFirst } from '@/utils/core/member';
import { CheckField } from '../form/CheckField';
import { TextAreaField } from '../form/TextAreaField';
import { TextField } from '../form/TextField';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import { AddForm } from './AddForm';
import { MemberRow } from './MemberRow';
import { addressesIn, addressProblem } from './member-addresses';
import s from './OptionsPage.module.css';
import { useOptions } from './options';
import r from './Rows.module.css';
import { ListGroup, Section } from './Section';
import { useSaving } from './use-saving';

/** Who works with Ficha here. */
export function Members() {
  const { store } = useOptions();
  const { t } = useFullText();
  const saving = useSaving();
  const list = useLive(store, ['member'], () => store.all('member'), []);
  const members = [...(list.value ?? [])].sort(meFirst);
  const me = members.find((member) => member.me);
  const texts = t.ownMembers;
  return (
    <Section
      title={t.settings.members}
      about={texts.about}
      error={saving.error ?? (list.value ? undefined : list.error)}
    >
      {list.value && (
        <ListGroup>
          <p class={me ? s.note : s.warning} role="status">
            {me ? texts.youAre(me.name) : texts.youAreNobody}
          </p>
          {members.length === 0 && <p class={s.about}>{texts.empty}</p>}
          <ul class={r.rows} aria-label={t.settings.members}>
            {members.map((member) => (
              <MemberRow key={member.id} member={member} all={members} save={saving.save} />
            ))}
          </ul>
          <NewMember members={members} save={saving.save} />
        </ListGroup>
      )}
    </Section>
  );
}

function NewMember({
  members,
  save,
}: {
  members: readonly Member[];
  save: ReturnType<typeof useSaving>['save'];
}) {
  const { store, world } = useOptions();
  const { t } = useFullText();
  const [name, setName] = useState('');
  const [emails, setEmails] = useState('');
  const [asked, setAsked] = useState<boolean>();
  const [checked, setChecked] = useState(false);
  // The first one of the user's own is most often the user.
  const me = asked ?? !members.some((member) => member.me && !isSampleId(member.id));
  const nameWrong = name.trim() ? '' : t.settings.nameMissing;
  const emailsWrong = addressProblem(t, emails, members);
  const add = async () => {
    setChecked(true);
    if (nameWrong || emailsWrong) return false;
    const draft = { name: name.trim(), emails: addressesIn(emails), me };
    return save(() => addMember(store, world, draft), t.settings.added(draft.name));
  };
  const clear = () => {
    setName('');
    setEmails('');
    setAsked(undefined);
    setChecked(false);
  };
  return (
    <AddForm label={t.ownMembers.add} add={add} clear={clear}>
      <TextField
        label={t.settings.name}
        value={name}
        onInput={setName}
        wrong={checked ? nameWrong : ''}
        first
      />
      <TextAreaField
        label={t.ownMembers.emails}
        hint={t.ownMembers.emailsHint}
        value={emails}
        onInput={setEmails}
        wrong={checked ? emailsWrong : ''}
        rows={2}
      />
      <CheckField label={t.ownMembers.thisIsMe} checked={me} onChange={setAsked} />
    </AddForm>
  );
}
