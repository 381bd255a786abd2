import { NumberHeap } from './number-heap';

/** Keeps so many of the smallest numbers that it is given. */
export class FewSmallest {
  readonly #most: number;
  /** With the sign turned, so that the one to go first is at hand. */
  readonly #kept = new NumberHeap();

  constructor(most: number) {
    this.#most = most;
  }

  add(number: number): void {
    const { size, smallest } = this.#kept;
    if (size < this.#most) this.#kept.add(-number);
    else if (smallest !== undefined && -number > smallest) this.#kept.replaceSmallest(-number);
  }

  inOrder(): number[] {
    const numbers: number[] = [];
    for (let one = this.#kept.smallest; one !== undefined; one = this.#kept.smallest) {
      numbers.push(-one);
      this.#kept.dropSmallest();
    }
    return numbers.reverse();
  }
}
