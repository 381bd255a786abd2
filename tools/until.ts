import { setTimeout as pause } from 'node:timers/promises';
import { Advice } from './advice';

/** Asks until there is an answer other than `undefined` or `false`. Rejects with the sentence after `ms` milliseconds. */
export async function until<T>(
  ask: () => Promise<T | undefined | false>,
  sentence: string,
  ms = 10_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Advice(sentence);
    await pause(50);
  }
}

/** Asks until the answer has stayed the same for half a second, compared as JSON. */
export async function steady<T>(ask: () => Promise<T>, ms = 10_000): Promise<T> {
  const end = Date.now() + ms;
  let answer = await ask();
  for (let same = 0; same < 5 && Date.now() < end; ) {
    await pause(100);
    const next = await ask();
    same = JSON.stringify(next) === JSON.stringify(answer) ? same + 1 : 0;
    answer = next;
  }
  return answer;
}
