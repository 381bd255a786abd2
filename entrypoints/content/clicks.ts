import { markAt, pointedAt } from './mark-at';
import type { Marks, PlacedMark } from './marks';

/**
 * Tells which mark the user clicked. The click itself is left to the page, and one that the page
 * makes by itself does not count.
 */
export function onMarkClick(
  marks: Marks,
  clicked: (mark: PlacedMark) => void,
  signal: AbortSignal,
): void {
  const listener = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!marks.painted) return;
    if (getSelection()?.isCollapsed === false) return;
    const mark = markAt(marks, pointedAt(event));
    if (mark) clicked(mark);
  };
  document.addEventListener('click', listener, { capture: true, signal });
}
