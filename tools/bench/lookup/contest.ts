// Runs in a page of Chromium.
import { CONTESTANTS, type Find, type Name } from './contestants';
import { crowd, type Somebody } from './crowd';
import { misspeltWordOf, typedOf } from './probes';
import { pick, randomFrom } from './random';

/** As many as the popup shows at most. */
const SHOWN = 20;

let people: Somebody[] = [];
let find: Find = () => [];

/** @returns milliseconds it took to build what it searches in */
function enter(name: Name, count: number): number {
  people = [...crowd(count)];
  const from = performance.now();
  find = CONTESTANTS[name](people);
  return performance.now() - from;
}

/** Asks after every key. @returns milliseconds for each; in every run for the same keys */
function askTyped(sequences: number, most: number): { typed: string; ms: number }[] {
  const random = randomFrom(7);
  const typed = Array.from({ length: sequences }, () => typedOf(pick(people, random), random));
  return someOf(typed.flat(), most).map((one) => {
    const from = performance.now();
    find(one, SHOWN);
    return { typed: one, ms: performance.now() - from };
  });
}

/** @returns of accounts looked for by a misspelt word of their name, how many are among all that was found */
function recall(count: number): number {
  const random = randomFrom(11);
  let found = 0;
  for (let asked = 0; asked < count; ) {
    const place = Math.floor(random() * people.length);
    const word = misspeltWordOf(people[place]!, random);
    if (word === undefined) continue;
    asked++;
    if (find(word, Number.POSITIVE_INFINITY).includes(place)) found++;
  }
  return found / count;
}

/** Evenly from all over. */
function someOf<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  const count = Math.min(list.length, most);
  return Array.from({ length: count }, (_, at) => list[Math.floor(at * step)]!);
}

export interface Contest {
  enter: typeof enter;
  askTyped: typeof askTyped;
  recall: typeof recall;
  /** Lets go of the names, so that only what is searched in is left in memory. */
  forgetPeople(): void;
}

declare global {
  interface Window {
    contest: Contest;
  }
}
window.contest = {
  enter,
  askTyped,
  recall,
  forgetPeople: () => {
    people = [];
  },
};
