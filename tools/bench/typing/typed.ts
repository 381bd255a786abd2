import { crowd, type Somebody } from '../lookup/crowd';
import { misspeltWordOf, typedOf } from '../lookup/probes';
import { randomFrom } from '../lookup/random';
import { paperNumberOf, phoneOf } from './invented';

export type Sort = 'one word' | 'two words' | 'a telephone number' | 'an invoice number';

/** What stands in the field after each key of one text. */
export interface Typed {
  sort: Sort;
  after: string[];
}

export interface Texts {
  typed: Typed[];
  /** Beginnings of names. */
  begun: string[];
  /** Words with a typo. */
  misspelt: string[];
}

const NUMBERS = 8;

/** Of accounts from everywhere in the store, the same in every run. */
export function textsFor(accounts: number, sequences: number): Texts {
  const random = randomFrom(7);
  const step = accounts / sequences;
  const some = new Map<number, Somebody>();
  for (let i = 0; i < sequences; i++)
    some.set(Math.floor((i + random()) * step), { name: '', address: '' });
  let place = 0;
  for (const somebody of crowd(accounts)) {
    if (some.has(place)) some.set(place, somebody);
    place++;
  }
  const people = [...some.values()];
  const named = people.map((one): Typed => {
    const after = typedOf(one, random);
    return { sort: after.at(-1)!.includes(' ') ? 'two words' : 'one word', after };
  });
  const numbered = [...some.keys()].slice(0, NUMBERS).map((one): Typed => {
    const digits = phoneOf(one).replace('+34 ', '');
    return { sort: 'a telephone number', after: keysOf(digits) };
  });
  const year = new Date().getFullYear();
  // As it stands on the paper, and its running number alone.
  const papers = Array.from({ length: NUMBERS }, (_, at): Typed => {
    const number = paperNumberOf(2 * Math.floor(random() * 1_000), year);
    return { sort: 'an invoice number', after: keysOf(at % 2 ? number : number.slice(5)) };
  });
  const misspelt = people.flatMap((one) => misspeltWordOf(one, random) ?? []);
  return {
    typed: [...named, ...numbered, ...papers],
    begun: people.map(({ name }) => name.slice(0, 3).toLowerCase()),
    misspelt: misspelt.filter((word) => word.length >= 8),
  };
}

function keysOf(text: string): string[] {
  return Array.from(text, (_, at) => text.slice(0, at + 1));
}
