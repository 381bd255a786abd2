/** Gives the smallest number put into it first. */
export class NumberHeap {
  readonly #numbers: number[] = [];

  get smallest(): number | undefined {
    return this.#numbers[0];
  }

  get size(): number {
    return this.#numbers.length;
  }

  add(number: number): void {
    const numbers = this.#numbers;
    let at = numbers.length;
    numbers.push(number);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (numbers[parent]! <= number) break;
      numbers[at] = numbers[parent]!;
      at = parent;
    }
    numbers[at] = number;
  }

  dropSmallest(): void {
    const last = this.#numbers.pop();
    if (last !== undefined && this.#numbers.length > 0) this.replaceSmallest(last);
  }

  replaceSmallest(number: number): void {
    const numbers = this.#numbers;
    const size = numbers.length;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && numbers[child + 1]! < numbers[child]!) child++;
      if (numbers[child]! >= number) break;
      numbers[at] = numbers[child]!;
      at = child;
    }
    numbers[at] = number;
  }
}
