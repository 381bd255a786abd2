import type { AccountId } from '../ids';

/** What each merged account went into. */
export type Merges = ReadonlyMap<AccountId, AccountId>;

/** Where the chain from a merged account ends; `undefined` where it was not merged or the chain has no end. */
export function endOf(merges: Merges, id: AccountId): AccountId | undefined {
  const seen = new Set<AccountId>();
  for (let at = id; !seen.has(at); ) {
    seen.add(at);
    const next = merges.get(at);
    if (next === undefined) return at === id ? undefined : at;
    at = next;
  }
  return undefined;
}

/**
 * One account of each ring of merges, the first by id: two people who merge the same two accounts into
 * each other at the same time would else lose both. Every computer chooses the same one.
 */
export function firstOfRings(merges: Merges): AccountId[] {
  const firsts = new Set<AccountId>();
  const done = new Set<AccountId>();
  for (const start of merges.keys()) {
    const way: AccountId[] = [];
    let at: AccountId | undefined = start;
    while (at !== undefined && !done.has(at)) {
      done.add(at);
      way.push(at);
      at = merges.get(at);
    }
    const from = at === undefined ? -1 : way.indexOf(at);
    if (from >= 0) firsts.add(way.slice(from).sort()[0]!);
  }
  return [...firsts];
}
