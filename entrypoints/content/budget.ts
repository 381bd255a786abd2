/** What reading changes may cost the page in the long run: 2 % of its main thread. */
const SHARE = 0.02;
/** What may be spent at once by a page that has been quiet: a new view of an application. */
const SAVED_MAX_MS = 300;

/** Time to spend on a page that never stands still; it fills up while the page is quiet. */
export class Budget {
  #saved = SAVED_MAX_MS;
  #seen = performance.now();

  spend(ms: number): void {
    this.#fill();
    this.#saved -= ms;
  }

  /** Milliseconds until something may be spent again; 0 while there is something left. */
  get wait(): number {
    this.#fill();
    return this.#saved >= 0 ? 0 : -this.#saved / SHARE;
  }

  waitAtLeast(ms: number): number {
    return Math.max(ms, this.wait);
  }

  #fill(): void {
    const now = performance.now();
    this.#saved = Math.min(SAVED_MAX_MS, this.#saved + (now - this.#seen) * SHARE);
    this.#seen = now;
  }
}
