import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface Settings {
  count: number;
  scroller: HTMLElement | null;
  /** Pixels from the top of what scrolls to the first row. */
  margin: number;
  /** In pixels, for rows that were not measured yet. */
  estimate: (at: number) => number;
  keyOf: (at: number) => string;
  /** Heights measured on an earlier visit. */
  measured: VirtualItem[] | undefined;
}

/** Draws only the rows in sight; for lists of rows of unequal height inside a scrolling element. */
export function useVirtualList(settings: Settings): Virtualizer<HTMLElement, HTMLElement> {
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  const options = {
    count: settings.count,
    scrollMargin: settings.margin,
    estimateSize: settings.estimate,
    getItemKey: settings.keyOf,
    getScrollElement: () => settings.scroller,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    overscan: 8,
    initialOffset: () => settings.scroller?.scrollTop ?? 0,
    onChange: () => draw(undefined),
    ...(settings.measured && { initialMeasurementsCache: settings.measured }),
  };
  const [list] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  list.setOptions(options);
  useLayoutEffect(() => list._didMount(), []);
  useLayoutEffect(() => list._willUpdate());
  return list;
}
