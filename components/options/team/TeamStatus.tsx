import type { TeamOutcome, TeamState } from '@/utils/app/sync/team-state';
import type { TeamTexts } from '../../text/en/team';
import { useFullText } from '../../text/text';
import { useOptions } from '../options';
import { lookOf } from './outcome-looks';
import s from './Team.module.css';
import { useTeamText } from './team-text';
import { useEachMinute } from './use-each-minute';

interface Props {
  outcome: Exclude<TeamOutcome, 'off'>;
  state: TeamState;
}

/** How it stands with the server, in words. */
export function TeamStatus({ outcome, state }: Props) {
  const { world } = useOptions();
  const { format } = useFullText();
  const m = useTeamText();
  useEachMinute();
  const today = world.today();
  const [Icon, tone] = lookOf(outcome, state);
  const { title, next } = wordsOf(m, outcome, state);
  const { waiting, syncedAt, part } = state;
  const isFirst = outcome === 'syncing' && part !== undefined;
  return (
    <div class={s.state} data-tone={tone}>
      <Icon size={24} strokeWidth={1.9} data-turning={outcome === 'syncing' ? '' : undefined} />
      <div class={s.words}>
        <div class={s.words} role="status">
          <strong>{title}</strong>
          <p>{next}</p>
          {waiting > 0 && <p class={s.waiting}>{m.waiting(waiting, format.number(waiting))}</p>}
        </div>
        {isFirst && (
          <div class={s.part}>
            <span>
              {m.firstSync}
              <span class={s.percent}>{format.percent(part * 100)}</span>
            </span>
            <progress value={part} aria-label={m.firstSync} />
          </div>
        )}
        {/* Outside of what is read out, as it moves on each minute. */}
        {!isFirst && (
          <p class={s.when}>
            {syncedAt ? (
              <time dateTime={syncedAt} title={format.when(syncedAt, today)}>
                {m.synced(format.relative(syncedAt, world.now(), today))}
              </time>
            ) : (
              m.neverSynced
            )}
          </p>
        )}
      </div>
    </div>
  );
}

function wordsOf(m: TeamTexts, outcome: Props['outcome'], state: TeamState) {
  const { update, waiting, refused } = state;
  if (outcome === 'version-old' && update) return m.updates[update];
  if (outcome === 'idle' && refused > 0) return m.partly;
  return outcome === 'idle' && waiting > 0 ? m.unsent : m.states[outcome];
}
