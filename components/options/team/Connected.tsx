import { LockOpen, RefreshCw } from 'lucide-preact';
import type { TeamState } from '@/utils/app/sync/team-state';
import c from '../../controls.module.css';
import { ErrorLine } from '../../ErrorLine';
import { useAction } from '../../use-action';
import { Group } from '../Section';
import { PeopleCard } from './people/PeopleCard';
import { Refused } from './Refused';
import { SignInAgain } from './SignInAgain';
import { SignOut } from './SignOut';
import s from './Team.module.css';
import { TeamStatus } from './TeamStatus';
import type { TeamPort } from './team';
import { useTeamText } from './team-text';

interface Props {
  port: TeamPort;
  state: TeamState;
}

/** To which server, as whom, and how it stands with it. */
export function Connected({ port, state }: Props) {
  const m = useTeamText();
  const allow = useAction(() => port.allow());
  const { outcome, address, workspace, email, workspaceId } = state;
  if (outcome === 'off') return null;
  const facts = [
    [m.workspace, workspace],
    [m.signedInAs, email],
    [m.server, address],
  ] as const;
  const isOut = outcome === 'signed-out';
  const isForbidden = outcome === 'not-allowed';
  return (
    <>
      <Group title={m.connection}>
        <TeamStatus outcome={outcome} state={state} />
        {isOut && address && email && workspaceId && (
          <SignInAgain port={port} address={address} email={email} workspaceId={workspaceId} />
        )}
        <dl class={s.facts}>
          {facts.map(
            ([name, value]) =>
              value && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd dir="auto">{value}</dd>
                </div>
              ),
          )}
        </dl>
        <div class={s.actions}>
          {isForbidden && (
            <button type="button" class={c.primary} onClick={allow.run} disabled={allow.busy}>
              <LockOpen size={18} />
              {m.allow}
            </button>
          )}
          {!isOut && !isForbidden && (
            <button
              type="button"
              class={c.button}
              onClick={() => port.syncNow()}
              disabled={outcome === 'syncing'}
            >
              <RefreshCw size={18} />
              {m.syncNow}
            </button>
          )}
          <SignOut port={port} unsent={state.waiting + state.refused} />
        </div>
        {allow.error !== undefined && <ErrorLine error={allow.error} />}
      </Group>
      {!isOut && !isForbidden && <PeopleCard port={port} isReachable={outcome !== 'offline'} />}
      {state.refused > 0 && <Refused port={port} state={state} />}
    </>
  );
}
