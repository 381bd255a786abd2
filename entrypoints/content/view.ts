import { parentOf } from './dom';
import type { PlacedMark } from './marks';

/** Whether a mark stands no further than half a screen away from what the user sees. */
export function isNearView(mark: PlacedMark): boolean {
  const parent = parentOf(mark.nodes[0]!);
  if (!parent) return false;
  const box = Element.prototype.getBoundingClientRect.call(parent);
  return box.bottom > -innerHeight / 2 && box.top < 1.5 * innerHeight;
}
