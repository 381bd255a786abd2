import { LogOut } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../../ConfirmDialog';
import c from '../../controls.module.css';
import { ErrorLine } from '../../ErrorLine';
import { startLists } from '../../starting';
import { useFullText } from '../../text/text';
import { useToast } from '../../toast';
import { useAction } from '../../use-action';
import { useOptions } from '../options';
import { Choice } from './Choice';
import s from './Team.module.css';
import type { TeamPort } from './team';
import { useTeamText } from './team-text';

type Local = Parameters<TeamPort['signOut']>[0];

interface Props {
  port: TeamPort;
  /** Changes that are in this browser alone. */
  unsent: number;
}

/** Ends the connection, once it is clear what becomes of the records here. */
export function SignOut({ port, unsent }: Props) {
  const { store, world } = useOptions();
  const { t, format } = useFullText();
  const m = useTeamText();
  const toast = useToast();
  const [count, setCount] = useState<number>();
  const [local, setLocal] = useState<Local>('keep');
  const close = () => setCount(undefined);
  const ask = useAction(async () => {
    const { countEverything } = await import('@/utils/app/transfer/delete-everything');
    const counts = Object.values(await countEverything(store));
    setLocal('keep');
    setCount(counts.reduce((sum, one) => sum + one, 0));
  });
  const leave = useAction(async () => {
    close();
    await port.signOut(local);
    if (local === 'wipe') await startLists(store, world, t.starting);
    toast({ text: local === 'wipe' ? m.signedOutWiped : m.signedOutKept });
  });
  const isWipe = local === 'wipe';
  const warning = isWipe ? m.unsentLost : m.unsentKept;
  return (
    <>
      <button type="button" class={c.button} onClick={ask.run} disabled={ask.busy || leave.busy}>
        <LogOut size={18} />
        {leave.busy ? m.signingOut : m.signOut}
      </button>
      {[ask.error, leave.error].map(
        (error) => error !== undefined && <ErrorLine key={String(error)} error={error} />,
      )}
      {count !== undefined && (
        <ConfirmDialog
          title={m.signOutTitle}
          lines={[m.signOutAbout]}
          action={isWipe ? m.signOutWipe : m.signOutKeep}
          onConfirm={leave.run}
          onClose={close}
        >
          <Choice
            legend={m.signOutLocal}
            value={local}
            options={[
              ['keep', m.keep],
              ['wipe', { ...m.wipe, hint: m.wipe.hint(count, format.number(count)) }],
            ]}
            onChange={setLocal}
          />
          {unsent > 0 && (
            <p class={s.unsent} data-lost={isWipe ? '' : undefined} role="status">
              {warning(unsent, format.number(unsent))}
            </p>
          )}
        </ConfirmDialog>
      )}
    </>
  );
}
