import { History, SearchX } from 'lucide-preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { shownChunks } from '@/utils/app/history';
import type { Scope } from '@/utils/app/scope';
import type { Account } from '@/utils/core/account';
import c from '../controls.module.css';
import { ErrorNotice } from '../ErrorNotice';
import type { Kept } from '../kept';
import { ReadingLine } from '../lists/ReadingLine';
import { VirtualRows } from '../lists/VirtualRows';
import { Notice } from '../Notice';
import { usePanel } from '../panel';
import { Skeleton } from '../Skeleton';
import { useFullText } from '../text/text';
import { useScope } from '../use-scope';
import { ActivityRow } from './ActivityRow';
import { HistoryToolbar } from './HistoryToolbar';
import { type HistoryState, useHistoryState } from './history-state';
import { type Row, timelineRows } from './rows';
import s from './Timeline.module.css';
import { type History as HistoryRead, useHistory } from './use-history';

interface Props {
  account: Account;
  kept: Kept;
  scroller: HTMLElement | null;
  /** Called once the first rows are there. */
  onReady: () => void;
}

/** An account's history of all kinds in one list. */
export function Timeline({ account, kept, ...around }: Props) {
  const state = useHistoryState(kept);
  const scope = useScope(account, state.choice.own);
  const { store, world } = usePanel();
  const read = scope && (() => shownChunks(store, scope, world, state.filter));
  return (
    <section class={s.section}>
      <HistoryToolbar state={state} account={account} read={read} />
      {scope ? (
        <Entries scope={scope} state={state} kept={kept} {...around} />
      ) : (
        <Skeleton rows={4} />
      )}
    </section>
  );
}

interface EntriesProps extends Omit<Props, 'account'> {
  scope: Scope;
  state: HistoryState;
}

function Entries({ scope, state, kept, scroller, onReady }: EntriesProps) {
  const history = useHistory(scope, state.filter, kept.loaded);
  const loaded = history.upcoming !== undefined && history.items !== undefined;
  useEffect(() => {
    if (loaded) onReady();
  }, [loaded]);
  const empty = history.upcoming?.length === 0 && history.items?.length === 0 && !history.more;
  return (
    <>
      {history.error !== undefined && <ErrorNotice error={history.error} again={history.again} />}
      {empty && <Empty state={state} />}
      {loaded ? (
        <Rows history={history} kept={kept} scroller={scroller} />
      ) : (
        history.error === undefined && <Skeleton rows={4} />
      )}
      <ReadingLine list={history} />
    </>
  );
}

function Empty({ state: { narrowed, reset } }: { state: HistoryState }) {
  const { t } = useFullText();
  if (!narrowed)
    return <Notice icon={History} title={t.timeline.empty} hint={t.timeline.emptyHint} />;
  return (
    <Notice icon={SearchX} title={t.list.noMatch} hint={t.list.noMatchHint}>
      <button type="button" class={c.button} onClick={reset}>
        {t.list.reset}
      </button>
    </Notice>
  );
}

const HEIGHTS: Record<Row['type'], number> = {
  upcoming: 34,
  month: 34,
  more: 44,
  entry: 74,
  end: 50,
};

interface RowsProps {
  history: HistoryRead;
  kept: Kept;
  scroller: HTMLElement | null;
}

function Rows({ history, kept, scroller }: RowsProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [allUpcoming, setAllUpcoming] = useState(kept.allUpcoming ?? false);
  const { upcoming = [], items: past = [], more, loadMore } = history;
  const rows = useMemo(
    () => timelineRows({ upcoming, past, more, allUpcoming }),
    [upcoming, past, more, allUpcoming],
  );
  useEffect(() => {
    kept.loaded = past.length;
    kept.allUpcoming = allUpcoming;
  }, [past.length, allUpcoming]);
  const toggle = (key: string) => {
    const next = new Set(opened);
    if (!next.delete(key)) next.add(key);
    setOpened(next);
  };
  return (
    <VirtualRows
      count={rows.length}
      scroller={scroller}
      keyOf={(at) => rows[at]!.key}
      estimate={(at) => HEIGHTS[rows[at]!.type]}
      kept={kept}
      more={more}
      loadMore={loadMore}
    >
      {(at) => {
        const row = rows[at]!;
        return (
          <RowView
            row={row}
            open={opened.has(row.key)}
            onToggle={() => toggle(row.key)}
            onAll={() => setAllUpcoming(true)}
          />
        );
      }}
    </VirtualRows>
  );
}

interface RowViewProps {
  row: Row;
  open: boolean;
  onToggle: () => void;
  onAll: () => void;
}

function RowView({ row, open, onToggle, onAll }: RowViewProps) {
  const { t, format } = useFullText();
  switch (row.type) {
    case 'upcoming':
      return <h3 class={`${s.heading} ${s.ahead}`}>{`${t.timeline.upcoming} · ${row.count}`}</h3>;
    case 'month':
      return <h3 class={s.heading}>{format.month(row.month)}</h3>;
    case 'more':
      return (
        <button type="button" class={`${c.quiet} ${s.more}`} onClick={onAll}>
          {t.timeline.showUpcoming(row.hidden)}
        </button>
      );
    case 'end':
      return <p class={s.end}>{t.timeline.end}</p>;
    case 'entry':
      return (
        <ActivityRow entry={row.entry} upcoming={row.upcoming} open={open} onToggle={onToggle} />
      );
  }
}
