import type { ClickFrame, LetterFrame, PeekFrame } from '@/utils/messages';
import type { PageReading } from './page-reading';

/** What scripts of Ficha in one frame leave for each other: they may be put into it more than once. */
export interface Here extends ClickFrame, LetterFrame, PeekFrame {
  /** Set before each injection: read the page as it stands and do not go on. */
  fichaOnce?: boolean;
  fichaReads?: PageReading;
}
