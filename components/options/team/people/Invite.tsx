import { UserPlus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { MadeInvitation } from '@/utils/app/sync/people';
import { type Role, roles } from '@/utils/core/sync/wire';
import { TextField } from '../../../form/TextField';
import { Choice } from '../Choice';
import type { TeamPort } from '../team';
import { useTeamText } from '../team-text';
import { FoldedForm } from './FoldedForm';
import { HandOn } from './HandOn';

interface Props {
  port: TeamPort;
  read: () => Promise<void>;
}

/** Makes an invitation and shows what to hand on. */
export function Invite({ port, read }: Props) {
  const { people: m } = useTeamText();
  const [note, setNote] = useState('');
  const [role, setRole] = useState<Role>('member');
  const [made, setMade] = useState<MadeInvitation>();
  if (made) return <HandOn invitation={made} onDone={() => setMade(undefined)} />;
  return (
    <FoldedForm
      icon={UserPlus}
      opener={m.invite}
      title={m.invite}
      action={m.makeInvitation}
      isWhole={note.trim() !== ''}
      work={async () => {
        setMade(await port.invite(role, note.trim()));
        await read();
      }}
      clear={() => {
        setNote('');
        setRole('member');
      }}
    >
      {({ checked, busy }) => (
        <>
          <TextField
            label={m.inviteFor}
            hint={m.inviteForHint}
            value={note}
            onInput={setNote}
            wrong={checked && !note.trim() ? m.inviteForMissing : ''}
            first
          />
          <Choice
            legend={m.role}
            value={role}
            options={roles.map(
              (one) => [one, { name: m.roles[one], hint: m.roleHints[one] }] as const,
            )}
            onChange={setRole}
            disabled={busy}
          />
        </>
      )}
    </FoldedForm>
  );
}
