import type { Painted } from './highlights';
import type { PlacedMark } from './marks';

export type PaintedMark = PlacedMark & { standing: Painted };

/** What was painted in the reading before: most of it is found again, and not painted anew. */
export class PaintedBefore {
  readonly #byFirst = new Map<Node, [PaintedMark, StaticRange][]>();

  keep(mark: PaintedMark, range: StaticRange): void {
    const first = mark.nodes[0]!;
    const beside = this.#byFirst.get(first);
    if (beside) beside.push([mark, range]);
    else this.#byFirst.set(first, [[mark, range]]);
  }

  /** The range that a mark in the same place was painted with, if any; it is not kept any longer. */
  take(mark: PaintedMark): StaticRange | undefined {
    const beside = this.#byFirst.get(mark.nodes[0]!) ?? [];
    const at = beside.findIndex(([old]) => looksLike(old, mark));
    return at < 0 ? undefined : beside.splice(at, 1)[0]![1];
  }

  /** All that is left; nothing is after it. */
  takeAll(): [PaintedMark, StaticRange][] {
    const all = [...this.#byFirst.values()].flat();
    this.#byFirst.clear();
    return all;
  }
}

function looksLike(a: PaintedMark, b: PaintedMark): boolean {
  return (
    a.standing === b.standing &&
    a.start === b.start &&
    a.end === b.end &&
    a.nodes.at(-1) === b.nodes.at(-1)
  );
}
