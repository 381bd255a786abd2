import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Scope } from '@/utils/app/scope';
import type { Account } from '@/utils/core/account';
import section from '../card/Section.module.css';
import c from '../controls.module.css';
import { ErrorNotice } from '../ErrorNotice';
import type { Kept } from '../kept';
import row from '../row.module.css';
import { Skeleton } from '../Skeleton';
import { useFullText } from '../text/text';
import { useScope } from '../use-scope';
import { ActivityRow } from './ActivityRow';
import { type Row, timelineRows } from './rows';
import s from './Timeline.module.css';
import { type History, useHistory } from './use-history';
import { useVirtualList } from './use-virtual-list';

interface Props {
  account: Account;
  kept: Kept;
  scroller: HTMLElement | null;
  /** Called once the first rows are there. */
  onReady: () => void;
}

/** An account's history of all kinds in one list. */
export function Timeline({ account, ...around }: Props) {
  const { t } = useFullText();
  const scope = useScope(account);
  return (
    <section class={s.section}>
      <h2 class={row.heading}>{t.card.history}</h2>
      {scope ? <Entries scope={scope} {...around} /> : <Skeleton rows={4} />}
    </section>
  );
}

const ALL = {};

function Entries({ scope, kept, scroller, onReady }: Omit<Props, 'account'> & { scope: Scope }) {
  const { t } = useFullText();
  const history = useHistory(scope, ALL, kept.loaded);
  const loaded = history.upcoming !== undefined && history.items !== undefined;
  useEffect(() => {
    if (loaded) onReady();
  }, [loaded]);
  const empty = history.upcoming?.length === 0 && history.items?.length === 0 && !history.more;
  return (
    <>
      {history.error !== undefined && <ErrorNotice error={history.error} again={history.again} />}
      {empty && (
        <p class={section.empty}>
          <strong>{t.timeline.empty}.</strong> {t.timeline.emptyHint}
        </p>
      )}
      {loaded ? (
        <Rows history={history} kept={kept} scroller={scroller} />
      ) : (
        history.error === undefined && <Skeleton rows={4} />
      )}
    </>
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
  history: History;
  kept: Kept;
  scroller: HTMLElement | null;
}

function Rows({ history, kept, scroller }: RowsProps) {
  const place = useRef<HTMLUListElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [allUpcoming, setAllUpcoming] = useState(kept.allUpcoming ?? false);
  const { upcoming = [], items: past = [], more } = history;
  const rows = useMemo(
    () => timelineRows({ upcoming, past, more, allUpcoming }),
    [upcoming, past, more, allUpcoming],
  );
  const margin = useOffset(place, scroller);
  const list = useVirtualList({
    count: rows.length,
    scroller,
    margin,
    estimate: (at) => HEIGHTS[rows[at]!.type],
    keyOf: (at) => rows[at]!.key,
    measured: kept.rows,
  });
  const items = list.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last >= rows.length - 20) history.loadMore();
  }, [more, last, rows.length]);
  useEffect(() => {
    kept.loaded = past.length;
    kept.allUpcoming = allUpcoming;
  }, [past.length, allUpcoming]);
  useEffect(
    () => () => {
      kept.rows = list.measurementsCache;
    },
    [],
  );

  const toggle = (key: string) => {
    const next = new Set(opened);
    if (!next.delete(key)) next.add(key);
    setOpened(next);
  };
  return (
    <ul ref={place} class={s.list} style={{ height: `${list.getTotalSize()}px` }}>
      {items.map(({ index, key, start }) => (
        <li
          key={key}
          data-index={index}
          aria-setsize={more ? -1 : rows.length}
          aria-posinset={index + 1}
          ref={(element) => list.measureElement(element)}
          style={{ transform: `translateY(${start - margin}px)` }}
        >
          <RowView
            row={rows[index]!}
            open={opened.has(String(key))}
            onToggle={() => toggle(String(key))}
            onAll={() => setAllUpcoming(true)}
          />
        </li>
      ))}
    </ul>
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

/** Where the list begins inside what scrolls; the parts above it may grow and shrink. */
function useOffset(place: { current: HTMLElement | null }, scroller: HTMLElement | null): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    const above = element?.closest('article');
    if (!element || !above || !scroller) return;
    const measure = () => {
      const top = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      setOffset(Math.round(top + scroller.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of above.children) observer.observe(part);
    return () => observer.disconnect();
  }, [scroller]);
  return offset;
}
