/** A list of 32-bit numbers that grows without a copy for each. */
export class GrownNumbers {
  #room = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#room.length) {
      const more = new Int32Array(this.#room.length * 2);
      more.set(this.#room);
      this.#room = more;
    }
    this.#room[this.length++] = value;
  }

  all(): Int32Array {
    return this.#room.subarray(0, this.length);
  }
}
