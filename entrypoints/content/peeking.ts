import { askWorker } from '@/utils/adapters/messenger';
import type { Here } from './here';
import { onMarkHover } from './hover';
import { boxesOf } from './mark-at';
import type { Marks, PlacedMark } from './marks';
import { isOrphan } from './orphan';

/** Shows a few lines about whom the user rests on. The script that draws them comes with the first answer. */
export function peekOnHover(
  marks: Marks,
  open: (mark: PlacedMark) => void,
  signal: AbortSignal,
): void {
  const here = globalThis as Here;
  let asked: PlacedMark | undefined;
  const hide = () => {
    asked = undefined;
    here.fichaPeek?.hide();
  };
  const rest = async (mark: PlacedMark, box: DOMRect) => {
    asked = mark;
    try {
      const peek = await askWorker('card.peek', mark.key);
      if (peek && asked === mark) here.fichaPeek?.show(peek, box, () => open(mark));
    } catch (error) {
      // Nothing is lost but a few lines; a click says what is wrong.
      if (!isOrphan()) console.info(error);
    }
  };
  const events = {
    rest: (mark: PlacedMark, box: DOMRect) => void rest(mark, box),
    holds: (target: EventTarget | undefined) => here.fichaPeek?.is(target) ?? false,
    leave: hide,
  };
  onMarkHover(marks, events, signal);
}

/** Beside a mark whose click could not open the panel: how the user does. */
export async function sayHow(mark: PlacedMark): Promise<void> {
  const here = globalThis as Here;
  if (!here.fichaPeek) await askWorker('card.peek', mark.key);
  const [box] = boxesOf(mark);
  if (box) here.fichaPeek?.sayHow(box);
}
