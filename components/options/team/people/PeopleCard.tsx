import c from '../../../controls.module.css';
import { Skeleton } from '../../../Skeleton';
import rows from '../../Rows.module.css';
import { Group } from '../../Section';
import s from '../Team.module.css';
import type { TeamPort } from '../team';
import { useTeamText } from '../team-text';
import { ChangePassword } from './ChangePassword';
import { InvitationRow } from './InvitationRow';
import { Invite } from './Invite';
import { PeopleFaultLine } from './PeopleFaultLine';
import { PersonRow } from './PersonRow';
import { peopleFault } from './people-faults';
import { usePeople } from './use-people';

interface Props {
  port: TeamPort;
  /** Whether the server answered when it was asked the last time. */
  isReachable: boolean;
}

/** Who is in the team and, for its admins, who may come. */
export function PeopleCard({ port, isReachable }: Props) {
  const { people: m } = useTeamText();
  const { people, error, busy, read } = usePeople(port, isReachable);
  const isAway = !isReachable || peopleFault(error) === 'offline';
  if (!people && isAway) {
    return (
      <Group title={m.title}>
        <p class={s.hint}>
          {m.unreachable.say} {m.unreachable.next}
        </p>
        <div class={s.actions}>
          <button type="button" class={c.button} onClick={() => void read()} disabled={busy}>
            {m.again}
          </button>
        </div>
      </Group>
    );
  }
  const isAdmin = people?.members.find(({ id }) => id === people.me)?.role === 'admin';
  return (
    <Group title={m.title}>
      <PeopleFaultLine error={error} />
      {!people && error === undefined && <Skeleton />}
      {people && (
        <ul class={rows.rows} aria-label={m.title}>
          {people.members.map((person) => (
            <PersonRow
              key={person.id}
              port={port}
              person={person}
              isMe={person.id === people.me}
              isAdmin={isAdmin === true}
              read={read}
            />
          ))}
        </ul>
      )}
      {people && people.invitations.length > 0 && (
        <>
          <h4 class={s.subtitle}>{m.invitations}</h4>
          <ul class={rows.rows} aria-label={m.invitations}>
            {people.invitations.map((invitation) => (
              <InvitationRow key={invitation.id} port={port} invitation={invitation} read={read} />
            ))}
          </ul>
        </>
      )}
      {isAdmin && <Invite port={port} read={read} />}
      {people && <ChangePassword port={port} />}
    </Group>
  );
}
