import { grantedPause } from './pauses';

/** What calls for a sync. A server that has asked for a pause gets it from everybody but a person. */
export class SyncWish {
  #isNow = false;
  #isWoken = false;
  #isAsked = false;
  #pauseEnds = 0;

  /** At once. @param isAsked by a person */
  now(isAsked: boolean): void {
    this.#isNow = true;
    this.#isAsked ||= isAsked;
  }

  /** Once there is no pause. */
  wake(): void {
    this.#isWoken = true;
  }

  /** @param ms for which the server does not want to be asked; 0 where it has not said so */
  pause(ms: number): void {
    this.#pauseEnds = performance.now() + grantedPause(ms);
  }

  /** Whether a sync is to begin. */
  get isDue(): boolean {
    return this.#isNow || (this.#isWoken && performance.now() >= this.#pauseEnds);
  }

  /** Whether nothing calls for one any more. */
  get isTaken(): boolean {
    return !this.#isNow && !this.#isWoken;
  }

  /** It begins. @returns whether a person has asked for it */
  take(): boolean {
    const isAsked = this.#isAsked;
    this.#isNow = false;
    this.#isWoken = false;
    this.#isAsked = false;
    return isAsked;
  }
}
