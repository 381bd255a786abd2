import type { Account } from '../core/account';
import { type AccountId, isSampleId } from '../core/ids';
import { areApart } from '../core/merge/apart';
import { SharedKeys } from '../core/merge/shared-keys';
import {
  isOneTypoApart,
  type SuspectKey,
  type SuspectReason,
  suspectKeys,
  suspectReasons,
  typoKeys,
} from '../core/merge/suspect-keys';
import type { Store } from './ports';
import { eachPart } from './transfer/each-part';
import type { Steering } from './transfer/ports';

/** Two accounts of one kind that may be the same. */
export interface SuspectPair {
  ids: [AccountId, AccountId];
  /** The surest first; never empty. */
  reasons: Pick<SuspectKey, 'reason' | 'value'>[];
  /** The user has said that they are not. */
  isApart: boolean;
}

/** So many accounts that share something that pairs of them would tell nothing. */
export interface SuspectGroup {
  reason: SuspectReason;
  value: string;
  ids: AccountId[];
}

export interface Suspects {
  /** Those with the surest reasons first. */
  pairs: SuspectPair[];
  groups: SuspectGroup[];
}

/** More than these have something in common by their trade, not because they are one. */
const MOST_IN_PAIRS = 8;
const READ = 500;

/**
 * Looks through all accounts, part by part, for those that may be the same.
 * @returns `undefined` where it was stopped
 */
export async function findDuplicates(
  store: Pick<Store, 'count' | 'slice' | 'getMany'>,
  steering: Steering,
): Promise<Suspects | undefined> {
  const ids: AccountId[] = [];
  const keys = new SharedKeys<SuspectKey>();
  const typos = new SharedKeys<{ key: string }>();
  const all = await eachPart(store, 'account', steering, async (accounts) => {
    for (const account of accounts) {
      const place = ids.push(account.id) - 1;
      const mark = isSampleId(account.id) ? 'sample ' : '';
      for (const key of suspectKeys(account)) keys.add({ ...key, key: mark + key.key }, place);
      for (const key of typoKeys(account)) typos.add({ key: mark + key }, place);
    }
    return accounts.length;
  });
  if (all === undefined) return undefined;

  const found = new FoundPairs(ids);
  const groups: SuspectGroup[] = [];
  for (const { key, places } of keys.shared()) {
    if (places.length <= MOST_IN_PAIRS) found.add(places, key);
    else groups.push({ reason: key.reason, value: key.value, ids: places.map((at) => ids[at]!) });
  }
  for (const { places } of typos.shared()) {
    if (places.length <= MOST_IN_PAIRS) found.add(places, { reason: 'similar-name', value: '' });
  }
  const pairs: SuspectPair[] = [];
  const candidates = found.all();
  for (let from = 0; from < candidates.length; from += READ) {
    if (steering.stopped()) return undefined;
    pairs.push(...(await sound(store, candidates.slice(from, from + READ))));
  }
  return { pairs: pairs.sort(surestFirst), groups: groups.sort(largestFirst) };
}

type Candidate = Omit<SuspectPair, 'isApart'>;

class FoundPairs {
  readonly #ids: readonly AccountId[];
  readonly #pairs = new Map<string, Candidate>();

  constructor(ids: readonly AccountId[]) {
    this.#ids = ids;
  }

  add(places: readonly number[], { reason, value }: Pick<SuspectKey, 'reason' | 'value'>): void {
    places.forEach((one, at) => {
      for (const other of places.slice(at + 1)) {
        const key = `${one} ${other}`;
        const pair = this.#pairs.get(key) ?? {
          ids: [this.#ids[one]!, this.#ids[other]!],
          reasons: [],
        };
        this.#pairs.set(key, pair);
        if (!pair.reasons.some((known) => known.reason === reason)) {
          pair.reasons.push({ reason, value });
        }
      }
    });
  }

  all(): Candidate[] {
    return [...this.#pairs.values()];
  }
}

/** Hashes may meet by chance and records change meanwhile, so each pair is looked at once more. */
async function sound(
  store: Pick<Store, 'getMany'>,
  candidates: readonly Candidate[],
): Promise<SuspectPair[]> {
  const accounts = await store.getMany(
    'account',
    candidates.flatMap(({ ids }) => ids),
  );
  return candidates.flatMap(({ ids }, at) => {
    const [a, b] = accounts.slice(2 * at, 2 * at + 2);
    const reasons = a && b ? reasonsFor(a, b) : [];
    return reasons.length > 0 ? [{ ids, reasons, isApart: areApart(a!, b!) }] : [];
  });
}

/** Why two accounts may be one; the surest first. */
export function reasonsFor(a: Account, b: Account): SuspectPair['reasons'] {
  if (a.kind !== b.kind) return [];
  const others = new Set(suspectKeys(b).map(({ key }) => key));
  const shared = suspectKeys(a).filter(({ key }) => others.has(key));
  const reasons = shared.map(({ reason, value }) => ({ reason, value }));
  const hasName = reasons.some(({ reason }) => reason === 'same-name');
  if (!hasName && isOneTypoApart(a, b)) reasons.push({ reason: 'similar-name', value: '' });
  return reasons;
}

function surestFirst(a: SuspectPair, b: SuspectPair): number {
  return rank(a) - rank(b) || b.reasons.length - a.reasons.length;
}

function rank({ reasons }: SuspectPair): number {
  return suspectReasons.indexOf(reasons[0]!.reason);
}

function largestFirst(a: SuspectGroup, b: SuspectGroup): number {
  return b.ids.length - a.ids.length;
}
