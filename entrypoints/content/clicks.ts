import { markAt, pointedAt } from './mark-at';
import type { PlacedMark } from './marks';
import type { PageReading } from './page-reading';

/**
 * Tells which mark the user clicked. The click itself is left to the page, and one that the page
 * makes by itself does not count. While everything is read again, it waits for the mark to be back.
 */
export function onMarkClick(page: PageReading, clicked: (mark: PlacedMark) => void): void {
  const { marks, signal } = page;
  const listener = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!marks.painted) return;
    if (getSelection()?.isCollapsed === false) return;
    const pointed = pointedAt(event);
    const tell = () => {
      const mark = markAt(marks, pointed);
      if (mark) clicked(mark);
      return mark !== undefined;
    };
    if (!tell()) page.whenReadAgain(tell);
  };
  document.addEventListener('click', listener, { capture: true, signal });
}
