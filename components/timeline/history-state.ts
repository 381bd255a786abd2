import { useMemo, useState } from 'preact/hooks';
import type { HistoryFilter } from '@/utils/app/history';
import type { Activity, ActivityKind } from '@/utils/core/activity';
import type { MemberId } from '@/utils/core/ids';
import { finding } from '@/utils/core/listing/finding';
import type { Kept } from '../kept';

/** To what the user has narrowed a history; kept with the view for when they come back. */
export interface HistoryChoice {
  /** All where it is empty. */
  kinds: readonly ActivityKind[];
  ownerId?: MemberId | undefined;
  /** Without what hangs on contacts. */
  own: boolean;
  text: string;
}

export interface HistoryState {
  choice: HistoryChoice;
  change: (part: Partial<HistoryChoice>) => void;
  reset: () => void;
  narrowed: boolean;
  /** The same object as long as it lets the same through. */
  filter: HistoryFilter;
}

const OPEN: HistoryChoice = { kinds: [], own: false, text: '' };

export function useHistoryState(view: Kept): HistoryState {
  view.lists ??= {};
  const lists = view.lists;
  const [choice, setChoice] = useState<HistoryChoice>(
    () => (lists.history as HistoryChoice | undefined) ?? OPEN,
  );
  const become = (next: HistoryChoice) => {
    lists.history = next;
    // Another history has neither its length nor its heights.
    delete view.loaded;
    delete view.rows;
    setChoice(next);
  };
  const { kinds, ownerId, own, text } = choice;
  const filter = useMemo(() => filterOf({ kinds, ownerId, own, text }), [kinds, ownerId, text]);
  return {
    choice,
    change: (part) => become({ ...choice, ...part }),
    reset: () => become(OPEN),
    narrowed: kinds.length > 0 || ownerId !== undefined || own || text.trim() !== '',
    filter,
  };
}

function filterOf({ kinds, ownerId, text }: HistoryChoice): HistoryFilter {
  const hasText = finding(text);
  const keep = (of: Activity) => (!ownerId || of.ownerId === ownerId) && (!hasText || hasText(of));
  return {
    ...(kinds.length > 0 && { kinds }),
    ...((ownerId || hasText) && { keep }),
  };
}
