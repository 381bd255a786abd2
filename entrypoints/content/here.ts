import type { Peek } from '@/utils/core/match/peek';
import type { PageReading } from './page-reading';

/** What scripts of Ficha in one frame leave for each other: they may be put into it more than once. */
export interface Here {
  /** Set before each injection: read the page as it stands and do not go on. */
  fichaOnce?: boolean;
  fichaReads?: PageReading;
  /** Comes with the script that draws beside marks, when it is first needed. */
  fichaPeek?: PeekDrawer;
}

export interface PeekDrawer {
  /** @param box of the mark, in pixels of the frame's window */
  show(peek: Peek, box: DOMRect, open: () => void): void;
  /** Whether that is the element it draws in. */
  is(target: EventTarget | undefined): boolean;
  hide(): void;
}
