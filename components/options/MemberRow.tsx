import { ChevronDown, Ellipsis, Trash2, UserCheck } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { saveInList } from '@/utils/app/listed';
import { chooseMe, type MemberUse, memberUse, removeMember } from '@/utils/app/members';
import type { Member } from '@/utils/core/member';
import { Avatar } from '../Avatar';
import { Chip } from '../Chip';
import { ConfirmDialog } from '../ConfirmDialog';
import c from '../controls.module.css';
import { Menu } from '../Menu';
import { useFullText } from '../text/text';
import { addressesIn, addressProblem } from './member-addresses';
import { useOptions } from './options';
import s from './Rows.module.css';
import { SavedField } from './SavedField';
import type { Saving } from './use-saving';
import { useTask } from './use-task';

interface Props {
  member: Member;
  all: readonly Member[];
  save: Saving['save'];
}

/** A member, folded to a line. */
export function MemberRow({ member, all, save }: Props) {
  const { store, world } = useOptions();
  const { t } = useFullText();
  const texts = t.ownMembers;
  const [use, setUse] = useState<MemberUse>();
  const { name, emails } = member;
  const others = all.filter(({ id }) => id !== member.id);
  const set = (label: string, part: Partial<Member>) =>
    save(() => saveInList(store, world, 'member', member, part), t.settings.saved(label));
  const choose = () => void save(() => chooseMe(store, world, member.id), texts.chosen(name));
  const remove = () => {
    setUse(undefined);
    void save(() => removeMember(store, member), t.settings.removed(name));
  };
  const count = useTask(async () => {
    const found = await memberUse(store, member.id);
    if (member.me || found.accounts + found.activities > 0) setUse(found);
    else remove();
  });
  const items = [
    ...(member.me ? [] : [{ icon: UserCheck, text: texts.thisIsMe, run: choose }]),
    { icon: Trash2, text: t.settings.remove, run: count.run, danger: true },
  ];
  return (
    <li class={s.row}>
      <details class={s.fold}>
        <summary>
          <Avatar name={name} kind="contact" size={32} />
          <span class={s.main}>
            <span class={s.strong} dir="auto">
              {name}
            </span>
            <span class={s.small}>{emails.join(', ') || texts.noEmails}</span>
          </span>
          {member.me && <Chip tone="teal" text={texts.you} />}
          <ChevronDown size={16} class={s.chevron} />
        </summary>
        <div class={s.folded}>
          <SavedField
            label={t.settings.name}
            value={name}
            check={(text) => (text ? '' : t.settings.nameMissing)}
            save={(text) => set(t.settings.name, { name: text })}
          />
          <SavedField
            label={texts.emails}
            hint={texts.emailsHint}
            rows={2}
            value={emails.join('\n')}
            check={(text) => addressProblem(t, text, others)}
            save={(text) => set(texts.emails, { emails: addressesIn(text) })}
          />
        </div>
      </details>
      <Menu label={t.settings.actions(name)} class={c.icon!} items={items}>
        <Ellipsis size={18} />
      </Menu>
      {count.view}
      {use && (
        <ConfirmDialog
          title={texts.removeTitle(name)}
          lines={[
            ...(use.accounts + use.activities > 0
              ? [texts.responsible(use.accounts, use.activities)]
              : []),
            ...(member.me ? [texts.wasYou] : []),
          ]}
          action={t.settings.remove}
          onConfirm={remove}
          onClose={() => setUse(undefined)}
        />
      )}
    </li>
  );
}
