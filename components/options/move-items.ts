import { ArrowDown, ArrowUp } from 'lucide-preact';
import type { MenuItem } from '../Menu';
import type { FullText } from '../text/text';

/** What a row's menu offers instead of dragging. */
export function moveItems(
  { t }: FullText,
  [at, of]: readonly [at: number, of: number],
  onMove: (from: number, to: number) => Promise<boolean>,
): MenuItem[] {
  const up = { icon: ArrowUp, text: t.settings.moveUp, run: () => void onMove(at, at - 1) };
  const down = { icon: ArrowDown, text: t.settings.moveDown, run: () => void onMove(at, at + 1) };
  return [...(at > 0 ? [up] : []), ...(at < of - 1 ? [down] : [])];
}
