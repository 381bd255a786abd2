import { Refused } from './refused';

const WINDOW = 60_000;

/** Requests of each session, or of each address before sign-in, that this copy takes in a minute. */
export class RequestLimit {
  readonly #limit: number;
  readonly #now: () => number;
  readonly #counts = new Map<string, number>();
  #endsAt = 0;

  constructor(limit: number, now: () => number) {
    this.#limit = limit;
    this.#now = now;
  }

  /** @throws Refused `too-many` */
  count(whose: string): void {
    const now = this.#now();
    if (now >= this.#endsAt) {
      this.#counts.clear();
      this.#endsAt = now + WINDOW;
    }
    const count = (this.#counts.get(whose) ?? 0) + 1;
    this.#counts.set(whose, count);
    if (count > this.#limit) {
      throw new Refused('too-many', {}, Math.ceil((this.#endsAt - now) / 1_000));
    }
  }
}
