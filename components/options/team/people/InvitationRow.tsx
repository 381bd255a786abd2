import { MailPlus } from 'lucide-preact';
import type { Invitation } from '@/utils/core/sync/wire';
import c from '../../../controls.module.css';
import { useFullText } from '../../../text/text';
import { useToast } from '../../../toast';
import { useAction } from '../../../use-action';
import { useOptions } from '../../options';
import rows from '../../Rows.module.css';
import s from '../Team.module.css';
import type { TeamPort } from '../team';
import { useTeamText } from '../team-text';
import { PeopleFaultLine } from './PeopleFaultLine';

interface Props {
  port: TeamPort;
  invitation: Invitation;
  read: () => Promise<void>;
}

/** An invitation nobody has accepted yet. */
export function InvitationRow({ port, invitation, read }: Props) {
  const { world } = useOptions();
  const { format } = useFullText();
  const { people: m } = useTeamText();
  const toast = useToast();
  const { id, role, note, expiresAt } = invitation;
  const name = note || m.nameless;
  const takeBack = useAction(async () => {
    await port.takeBack(id);
    toast({ text: m.takenBack(name) });
    await read();
  });
  return (
    <li class={rows.row}>
      <div class={s.person}>
        <span class={rows.badge}>
          <MailPlus size={18} />
        </span>
        <span class={rows.main}>
          <span class={rows.strong} dir="auto">
            {name}
          </span>
          <span class={s.until}>
            {m.roles[role]} · {m.until(format.when(expiresAt, world.today()))}
          </span>
        </span>
      </div>
      <button
        type="button"
        class={c.button}
        aria-label={m.takeBackOf(name)}
        onClick={takeBack.run}
        disabled={takeBack.busy}
      >
        {m.takeBack}
      </button>
      {takeBack.error !== undefined && (
        <div class={rows.below}>
          <PeopleFaultLine error={takeBack.error} />
        </div>
      )}
    </li>
  );
}
