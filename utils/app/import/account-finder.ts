import type { AccountId } from '../../core/ids';
import {
  comparableName,
  type Identity,
  strongKeys,
  weakKeys,
  workplaceKey,
} from '../../core/import/identity';
import type { BatchView } from './batch-view';
import type { KnownAccounts } from './known-accounts';

/** Several accounts that a row could mean; its message names them. */
export class Several extends Error {}

/** Which account is meant, among those that are here and those that the file has made by then. */
export class AccountFinder {
  readonly #known: KnownAccounts;
  readonly #view: BatchView;

  constructor(known: KnownAccounts, view: BatchView) {
    this.#known = known;
    this.#view = view;
  }

  /**
   * @param workplaces where a contact works, as far as those are here
   * @throws Several
   */
  find(of: Identity, workplaces: readonly (AccountId | undefined)[]): AccountId | undefined {
    const strong = this.#having(of, strongKeys(of));
    const ids = new Set(strong.length > 0 ? strong : this.#having(of, weakKeys(of)));
    for (const id of strong.length === 0 && of.name ? workplaces : []) {
      if (id) for (const one of this.#known.byKey(workplaceKey(id, of.name))) ids.add(one);
    }
    if (ids.size < 2) return [...ids][0];
    const called = [...ids].filter((id) => this.#isCalled(id, of));
    if (called.length === 1) return called[0];
    throw new Several([...ids].flatMap((id) => this.#view.accounts.get(id)?.name ?? []).join(', '));
  }

  /** Whether another account than this one has the key, and this one has not. */
  isOfAnother(id: AccountId, of: Identity, key: string): boolean {
    const having = this.#having(of, [key]);
    return having.length > 0 && !having.includes(id);
  }

  #having(of: Identity, keys: readonly string[]): AccountId[] {
    return [
      ...this.#view.found(of, keys).map(({ id }) => id),
      ...keys.flatMap((key) => this.#known.byKey(key)),
    ];
  }

  #isCalled(id: AccountId, of: Identity): boolean {
    const account = this.#view.accounts.get(id);
    if (!account) return this.#known.isCalled(id, of.name);
    return comparableName(account.kind, account.name) === of.name;
  }
}
