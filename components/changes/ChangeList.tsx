import { changedNames } from '@/utils/app/sync/changed-names';
import type { RecordHistory, TeamTie } from '@/utils/app/sync/record-history';
import section from '../card/Section.module.css';
import c from '../controls.module.css';
import { usePanel } from '../panel';
import { Skeleton } from '../Skeleton';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import { ChangeFault } from './ChangeFault';
import { ChangeRow } from './ChangeRow';
import type { Props } from './Changes';
import s from './Changes.module.css';
import { useChangesText } from './change-text';
import { useChanges } from './use-changes';

interface ListProps extends Props {
  history: RecordHistory;
  tie: TeamTie;
}

const TABLES = ['member', 'category', 'field', 'pipeline', 'account', 'activity'] as const;

/** What the server tells, a page at a time. */
export function ChangeList({ history, tie, ...of }: ListProps) {
  const { store, today } = usePanel();
  const text = useFullText();
  const m = useChangesText();
  const { changes, next, error, busy, load } = useChanges(history, of, tie);
  const known = changes?.map(({ key }) => key).join();
  const { value: names } = useLive(
    store,
    TABLES,
    async () => changes && changedNames(store, of, changes),
    [known],
  );
  const isReading = error === undefined && !(changes && names);
  return (
    <>
      {isReading && <Skeleton rows={3} />}
      {changes?.length === 0 && next === undefined && <p class={section.empty}>{m.empty}</p>}
      {changes && names && changes.length > 0 && (
        <ol class={s.list} aria-label={m.list}>
          {changes.map((change) => (
            <ChangeRow key={change.key} change={change} saying={{ names, text, m, today }} />
          ))}
        </ol>
      )}
      {error !== undefined && <ChangeFault error={error} again={load} />}
      {error === undefined && next !== undefined && (
        <button type="button" class={`${c.quiet} ${section.more}`} disabled={busy} onClick={load}>
          {m.more}
        </button>
      )}
    </>
  );
}
