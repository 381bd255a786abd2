import { useEffect, useState } from 'preact/hooks';
import type { HistoryEntry } from '@/utils/app/entries';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { ActivityRow } from '../timeline/ActivityRow';
import { listFacts } from './list-facts';
import type { KeptRows } from './list-state';
import { VirtualRows } from './VirtualRows';

interface Props {
  entries: readonly HistoryEntry[];
  kept: KeptRows;
  scroller: HTMLElement | null;
  more: boolean;
  loadMore: () => void;
}

const HEIGHT = 74;

/** The rows of a list of one kind. */
export function ListRows({ entries, kept, ...around }: Props) {
  const { today } = usePanel();
  const text = useFullText();
  const [opened, setOpened] = useState<string>();
  useEffect(() => {
    kept.loaded = entries.length;
  }, [kept, entries.length]);
  return (
    <VirtualRows
      count={entries.length}
      keyOf={(at) => entries[at]!.activity.id}
      estimate={() => HEIGHT}
      kept={kept}
      {...around}
    >
      {(at) => {
        const entry = entries[at]!;
        const { id } = entry.activity;
        return (
          <ActivityRow
            entry={entry}
            upcoming={false}
            facts={listFacts(entry, text, today)}
            open={opened === id}
            onToggle={() => setOpened(opened === id ? undefined : id)}
          />
        );
      }}
    </VirtualRows>
  );
}
