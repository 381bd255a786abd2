import type { Account } from '../../core/account';
import { differencesTo, EFFECTS, effectOn } from '../../core/import/effect';
import { mergedAccount } from '../../core/import/merged-account';
import type { KnownAccounts } from './known-accounts';
import type { NamedLists } from './named-lists';
import type { Difference, Tally } from './ports';

export type Tallies = Record<Account['kind'], Tally>;

/** Counts what a file would do to the accounts that are here, each by the most that any row would. */
export class Effects {
  readonly differences: Difference[] = [];
  readonly #known: KnownAccounts;
  readonly #lists: NamedLists;
  readonly #tallies: Tallies;

  /** @param tallies counted on */
  constructor(known: KnownAccounts, lists: NamedLists, tallies: Tallies) {
    this.#known = known;
    this.#lists = lists;
    this.#tallies = tallies;
  }

  /** @param isSubject whether the row is about it; what another row says of it only adds */
  count(account: Account, said: Account, row: number, isSubject: boolean): void {
    const filled = mergedAccount(account, said, 'fill') === account ? 'equal' : 'fillable';
    const effect = isSubject ? effectOn(account, said) : filled;
    const before = this.#known.setEffect(account.id, effect);
    const weightier = before && EFFECTS.indexOf(before) > EFFECTS.indexOf(effect) ? before : effect;
    this.#known.setEffect(account.id, weightier);
    const counts = this.#tallies[account.kind];
    if (before) counts[before] -= 1;
    counts[weightier] += 1;
    if (effect === 'differing') this.#list(account, said, row);
  }

  #list(account: Account, said: Account, row: number): void {
    const lists = this.#lists;
    for (const one of differencesTo(account, said)) {
      const named = { categoryId: 'category', ownerId: 'owner' }[one.field];
      const shown = named
        ? { field: named, before: lists.nameOf(one.before), after: lists.nameOf(one.after) }
        : one;
      this.differences.push({ row, name: account.name, ...shown });
    }
  }
}
