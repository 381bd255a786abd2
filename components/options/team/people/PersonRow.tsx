import { Ellipsis, UserMinus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type Role, roles, type TeamMember } from '@/utils/core/sync/wire';
import { Avatar } from '../../../Avatar';
import { Chip } from '../../../Chip';
import { ConfirmDialog } from '../../../ConfirmDialog';
import c from '../../../controls.module.css';
import { Menu } from '../../../Menu';
import { useFullText } from '../../../text/text';
import { useToast } from '../../../toast';
import { useAction } from '../../../use-action';
import rows from '../../Rows.module.css';
import s from '../Team.module.css';
import type { TeamPort } from '../team';
import { useTeamText } from '../team-text';
import { PeopleFaultLine } from './PeopleFaultLine';

interface Props {
  port: TeamPort;
  person: TeamMember;
  isMe: boolean;
  /** Whether whoever looks at it is an admin. */
  isAdmin: boolean;
  read: () => Promise<void>;
}

/** Somebody of the team; admins change the role of others and take them out. */
export function PersonRow({ port, person, isMe, isAdmin, read }: Props) {
  const { t } = useFullText();
  const { people: m } = useTeamText();
  const toast = useToast();
  const [asked, setAsked] = useState<Role>();
  const [confirming, setConfirming] = useState(false);
  const { id, name, email, role } = person;
  const give = async (next: Role) => {
    await port.changeRole(id, next);
    await read();
  };
  const [fault, setFault] = useState<unknown>();
  const change = async (next: Role) => {
    setFault(undefined);
    setAsked(next);
    try {
      await give(next);
      toast({ text: m.roleChanged(name, m.roles[next]), undo: () => give(role) });
    } catch (error) {
      setFault(error);
    } finally {
      setAsked(undefined);
    }
  };
  const remove = useAction(async () => {
    setConfirming(false);
    await port.removeMember(id);
    toast({ text: m.removed(name) });
    await read();
  });
  const mayChange = isAdmin && !isMe;
  return (
    <li class={rows.row}>
      <div class={s.person}>
        <Avatar name={name} kind="contact" size={32} />
        <span class={rows.main}>
          <span class={rows.strong} dir="auto">
            {name}
          </span>
          <span class={rows.small}>{email}</span>
        </span>
        {isMe && <Chip tone="teal" text={m.you} />}
        {mayChange ? (
          <select
            class={`${s.role} ${s.does}`}
            aria-label={m.roleOf(name)}
            title={m.roleHints[asked ?? role]}
            value={asked ?? role}
            disabled={asked !== undefined || remove.busy}
            onChange={(event) => void change(event.currentTarget.value as Role)}
          >
            {roles.map((one) => (
              <option key={one} value={one}>
                {m.roles[one]}
              </option>
            ))}
          </select>
        ) : (
          <span class={`${s.fixedRole} ${s.does}`}>{m.roles[role]}</span>
        )}
      </div>
      {mayChange && (
        <Menu
          label={t.settings.actions(name)}
          class={c.icon!}
          items={[
            { icon: UserMinus, text: m.remove, run: () => setConfirming(true), danger: true },
          ]}
        >
          <Ellipsis size={18} />
        </Menu>
      )}
      {[fault, remove.error].map(
        (error, place) =>
          error !== undefined && (
            <div key={place} class={rows.below}>
              <PeopleFaultLine error={error} />
            </div>
          ),
      )}
      {confirming && (
        <ConfirmDialog
          title={m.removeTitle(name)}
          lines={[m.removeOut(name), m.removeKept]}
          action={m.remove}
          onConfirm={remove.run}
          onClose={() => setConfirming(false)}
        />
      )}
    </li>
  );
}
