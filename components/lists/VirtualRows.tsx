import type { VirtualItem } from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useVirtualList } from './use-virtual-list';
import s from './VirtualRows.module.css';

interface Props {
  count: number;
  /** What scrolls. */
  scroller: HTMLElement | null;
  keyOf: (at: number) => string;
  /** In pixels, for rows that were not measured yet. */
  estimate: (at: number) => number;
  /** Where measured heights are left for a later visit. */
  kept: { rows?: VirtualItem[] };
  /** Whether there may be more rows than these. */
  more: boolean;
  loadMore: () => void;
  children: (at: number) => ComponentChildren;
}

/** From how near the end on more is asked for. */
const AHEAD = 20;

/** Rows of unequal height, of which only those in sight are drawn. */
export function VirtualRows({ count, scroller, kept, more, loadMore, ...rows }: Props) {
  const place = useRef<HTMLUListElement>(null);
  const margin = useOffset(place, scroller);
  const list = useVirtualList({
    count,
    scroller,
    margin,
    estimate: rows.estimate,
    keyOf: rows.keyOf,
    measured: kept.rows,
  });
  const items = list.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last >= count - AHEAD) loadMore();
  }, [more, last, count]);
  const shelf = useRef(kept);
  shelf.current = kept;
  useEffect(
    () => () => {
      shelf.current.rows = list.measurementsCache;
    },
    [],
  );
  return (
    <ul ref={place} class={s.list} style={{ height: `${list.getTotalSize()}px` }}>
      {items.map(({ index, key, start }) => (
        <li
          key={key}
          data-index={index}
          aria-setsize={more ? -1 : count}
          aria-posinset={index + 1}
          ref={(element) => list.measureElement(element)}
          style={{ transform: `translateY(${start - margin}px)` }}
        >
          {rows.children(index)}
        </li>
      ))}
    </ul>
  );
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
    for (let part = element.parentElement; part; part = part.parentElement) {
      for (const child of part.children) if (child !== element) observer.observe(child);
      if (part === above) break;
    }
    return () => observer.disconnect();
  }, [scroller]);
  return offset;
}
