import { useEffect, useState } from 'preact/hooks';
import type { RefusedRecord, TeamState } from '@/utils/app/sync/team-state';
import { ErrorLine } from '../../ErrorLine';
import { Skeleton } from '../../Skeleton';
import { useFullText } from '../../text/text';
import { Group } from '../Section';
import { RefusedRow } from './RefusedRow';
import s from './Team.module.css';
import type { TeamPort } from './team';
import { useTeamText } from './team-text';

/** As many as one can look through; whoever has mended these sees the next. */
const MOST = 50;

interface Props {
  port: TeamPort;
  state: TeamState;
}

/** What the server did not take, and why. */
export function Refused({ port, state: { refused, syncedAt } }: Props) {
  const { format } = useFullText();
  const m = useTeamText();
  const [records, setRecords] = useState<RefusedRecord[]>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    let gone = false;
    const show = (found: RefusedRecord[]) => {
      if (gone) return;
      setError(undefined);
      setRecords(found);
    };
    port.refused().then(show, (fault) => !gone && setError(fault));
    return () => {
      gone = true;
    };
    // One may be mended and another refused at the same sync.
  }, [port, refused, syncedAt]);
  const more = (records?.length ?? 0) - MOST;
  const title = m.refusedTitle(refused, format.number(refused));
  return (
    <Group title={title}>
      <p class={s.hint}>{m.refusedAbout}</p>
      {error !== undefined && <ErrorLine error={error} />}
      {!records && error === undefined && <Skeleton />}
      {records && (
        <ul class={s.refused} aria-label={title}>
          {records.slice(0, MOST).map((record) => (
            <RefusedRow key={`${record.table} ${record.id}`} record={record} />
          ))}
        </ul>
      )}
      {more > 0 && <p class={s.hint}>{m.moreRefused(more, format.number(more))}</p>}
    </Group>
  );
}
