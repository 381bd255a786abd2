import type { VirtualItem } from '@tanstack/virtual-core';
import { useState } from 'preact/hooks';
import type { ActivityKind } from '@/utils/core/activity';
import type { Facet } from '@/utils/core/listing/listed';
import { firstSort, type Part, partsOf } from '@/utils/core/listing/parts';
import type { Sort } from '@/utils/core/listing/sort';
import type { Kept } from '../kept';

/** How the user has turned a list; kept with the view for when they come back. */
export interface ListChoice {
  part: Part | undefined;
  sort: Sort;
  facets: readonly Facet[];
  /** Only what I am responsible for. */
  mine: boolean;
  /** Without what hangs on contacts. */
  own: boolean;
  text: string;
}

/** How far a list was read and how high its rows were. */
export interface KeptRows {
  loaded?: number;
  rows?: VirtualItem[];
}

type KeptList = ListChoice & KeptRows;

export interface ListState {
  choice: ListChoice;
  change: (part: Partial<ListChoice>) => void;
  /** Another part of the list, in that part's own order. */
  turnTo: (part: Part) => void;
  reset: () => void;
  /** Whether anything but the part keeps entries from sight. */
  narrowed: boolean;
  /** What is left behind; the same object as long as the list is the same. */
  kept: KeptRows;
}

const OPEN = { facets: [], mine: false, own: false, text: '' };

export function useListState(view: Kept, list: string, kind: ActivityKind): ListState {
  view.lists ??= {};
  const lists = view.lists;
  const [choice, setChoice] = useState<ListChoice>(() => {
    const part = partsOf(kind)[0];
    const first: KeptList = { ...OPEN, part, sort: firstSort(kind, part) };
    lists[list] ??= first;
    return lists[list] as KeptList;
  });
  const become = (next: ListChoice) => {
    // Another list has neither its length nor its heights.
    const { loaded: _, rows: __, ...bare }: KeptList = next;
    lists[list] = bare;
    setChoice(bare);
  };
  const { facets, mine, own, text } = choice;
  return {
    choice,
    change: (part) => become({ ...choice, ...part }),
    turnTo: (part) => become({ ...choice, part, sort: firstSort(kind, part) }),
    reset: () => become({ ...choice, ...OPEN }),
    narrowed: facets.length > 0 || mine || own || text !== '',
    kept: lists[list] as KeptList,
  };
}
