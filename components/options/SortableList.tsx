import { GripVertical } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useFullText } from '../text/text';
import s from './Rows.module.css';
import { useDragging } from './use-dragging';

interface Props<T> {
  label: string;
  items: readonly T[];
  /** @returns whether it is written */
  onMove: (from: number, to: number) => Promise<boolean>;
  /** A row, without its handle. */
  children: (item: T, at: number) => ComponentChildren;
}

/** A list the user orders: by dragging a handle, by arrow keys on it, or by the menu of a row. */
export function SortableList<T extends { id: string; name: string }>(props: Props<T>) {
  const { label, items, onMove, children } = props;
  const { t } = useFullText();
  const list = useRef<HTMLOListElement>(null);
  const order = items.map(({ id }) => id).join('\n');
  const { handle, cancel, held, gliding, style } = useDragging(list, order, onMove);
  useKeptFocus(list);
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (event.key === 'Escape') cancel();
    const to = { ArrowUp: at - 1, ArrowDown: at + 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to >= 0 && to < items.length) void onMove(at, to);
  };
  return (
    <ol class={`${s.rows} ${gliding ? s.gliding : ''}`} aria-label={label} ref={list}>
      {items.map((item, at) => (
        <li key={item.id} class={`${s.row} ${held === at ? s.held : ''}`} style={style(at)}>
          <button
            type="button"
            class={s.grip}
            aria-label={t.settings.move(item.name)}
            title={t.settings.moveHint}
            onKeyDown={(event) => onKeyDown(event, at)}
            {...handle(at)}
          >
            <GripVertical size={16} />
          </button>
          {children(item, at)}
        </li>
      ))}
    </ol>
  );
}

/** A row that changes places is taken out of the page for a moment, and the focus would be lost with it. */
function useKeptFocus(list: { current: HTMLElement | null }) {
  const focused = document.activeElement;
  useLayoutEffect(() => {
    if (focused instanceof HTMLElement && focused !== document.activeElement) {
      if (list.current?.contains(focused)) focused.focus({ preventScroll: true });
    }
  });
}
