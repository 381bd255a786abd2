import type { Letter } from '@/utils/core/detect/letter';
import type { LetterTeller } from '@/utils/messages';
import type { Budget } from './budget';
import type { Here } from './here';
import type { Marks } from './marks';
import { complain } from './orphan';
import { inSlices } from './slices';

/** Looks which message is open: in slices, and never twice at once. */
export class LetterLook {
  readonly #marks: Marks;
  readonly #found: (letter: Letter) => void;
  readonly #budget: Budget;
  readonly #signal: AbortSignal;
  #looking = false;
  /** The page has changed since. */
  #again = false;

  constructor(marks: Marks, found: (letter: Letter) => void, budget: Budget, signal: AbortSignal) {
    this.#marks = marks;
    this.#found = found;
    this.#budget = budget;
    this.#signal = signal;
  }

  async start(): Promise<void> {
    this.#again = true;
    if (this.#looking) return;
    this.#looking = true;
    while (this.#again && !this.#signal.aborted) {
      this.#again = false;
      try {
        await this.#look();
      } catch (error) {
        complain(error);
      }
    }
    this.#looking = false;
  }

  /** The script that knows comes with the first address. */
  async #look(): Promise<void> {
    const teller = (globalThis as Here).fichaLetter;
    if (!teller) return;
    const stopped = () => this.#signal.aborted;
    await inSlices(this.#steps(teller), stopped, (ms) => this.#budget.spend(ms));
  }

  *#steps(teller: LetterTeller): Generator<void> {
    this.#found(yield* teller.look(this.#marks.newest()));
  }
}
