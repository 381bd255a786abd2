import { isElement, textsBelow } from './dom';
import { boxesOf, markAt, pointedAt } from './mark-at';
import type { Marks, PlacedMark } from './marks';

/** How long the pointer rests on a mark before it counts: a way across the page is no question. */
const REST_MS = 250;
/** How long the pointer may be on its way from the mark to what is shown beside it. */
const LEAVE_MS = 250;
/** Of a focused element only so many texts are looked at: a whole page may have the focus. */
const FOCUS_TEXTS = 20;

export interface HoverEvents {
  /** The user rests on a mark, or has come to it with the keyboard. */
  rest(mark: PlacedMark, box: DOMRect): void;
  /** Whether the pointer is on what is shown. */
  holds(target: EventTarget | undefined): boolean;
  leave(): void;
}

/**
 * Tells on which mark the user rests. Nothing is looked up while the pointer moves: pages get
 * hundreds of such events a second.
 */
export function onMarkHover(marks: Marks, events: HoverEvents, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: PlacedMark | undefined;
  const wait = (ms: number, run: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(run, ms);
  };
  const show = (mark: PlacedMark, box: DOMRect | undefined) => {
    if (mark === shown || !box) return;
    shown = mark;
    events.rest(mark, box);
  };
  const leave = () => {
    clearTimeout(timer);
    if (!shown) return;
    shown = undefined;
    events.leave();
  };
  const moved = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    if (!marks.painted) return;
    const pointed = pointedAt(event);
    wait(shown ? LEAVE_MS : REST_MS, () => {
      const mark = markAt(marks, pointed);
      if (mark) show(mark, boxUnder(mark, pointed.y));
      else if (events.holds(pointed.target)) return;
      else leave();
    });
  };
  const focused = (event: FocusEvent) => {
    if (!event.isTrusted || !marks.painted) return;
    const [target] = event.composedPath();
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    const mark = firstIn(marks, target);
    if (mark) wait(REST_MS, () => show(mark, boxesOf(mark)[0]));
  };
  const options = { capture: true, passive: true, signal };
  addEventListener('pointermove', moved, options);
  addEventListener('focusin', focused, options);
  const pressed = (event: PointerEvent) => !events.holds(pointedAt(event).target) && leave();
  addEventListener('pointerdown', pressed, options);
  for (const gone of ['focusout', 'scroll', 'blur', 'resize'] as const) {
    addEventListener(gone, leave, options);
  }
  addEventListener('keydown', (event) => event.key === 'Escape' && leave(), options);
  signal.addEventListener('abort', leave);
}

function boxUnder(mark: PlacedMark, y: number): DOMRect | undefined {
  const boxes = boxesOf(mark);
  return boxes.find(({ top, bottom }) => y >= top && y <= bottom) ?? boxes[0];
}

function firstIn(marks: Marks, element: Element): PlacedMark | undefined {
  if (!isElement(element)) return undefined;
  const walker = textsBelow(element);
  for (let seen = 0; seen < FOCUS_TEXTS; seen++) {
    const node = walker.nextNode();
    if (!node) return undefined;
    const [mark] = marks.at(node);
    if (mark && marks.sees(mark)) return mark;
  }
  return undefined;
}
