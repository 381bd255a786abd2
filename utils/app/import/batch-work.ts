import { type Account, newAccount } from '../../core/account';
import { type Edit, editOf } from '../../core/change';
import type { AccountId } from '../../core/ids';
import { creations } from '../../core/import/creations';
import { comparableName, type Identity, keysOf, keysOfAccount } from '../../core/import/identity';
import type { RowProblem } from '../../core/import/imported-row';
import { type Merging, mergedAccount } from '../../core/import/merged-account';
import { withoutTaken } from '../../core/import/own-keys';
import type { World } from '../ports';
import { AccountFinder, Several } from './account-finder';
import type { BatchView, NamedRow, Party, ViewPorts } from './batch-view';
import { Effects, type Tallies } from './effects';
import type { NamedLists } from './named-lists';
import type { Difference, ForKnown } from './ports';
import { RowLinks } from './row-links';

/** What is to be written of some rows. */
export interface PlannedBatch {
  batch: number;
  /** That make records, and that change what is here. */
  fresh: Edit[];
  changed: Edit[];
  problems: RowProblem[];
  differences: Difference[];
  relations: number;
  notes: number;
}

export interface PlannerPorts extends ViewPorts {
  world: World;
  lists: NamedLists;
}

/** What all batches of one import share. */
export interface Planning {
  ports: PlannerPorts;
  forKnown: ForKnown;
  /** Counted on. */
  tallies: Tallies;
}

/** What the rows of one batch come to, row by row. */
export class BatchWork {
  readonly #problems: RowProblem[] = [];
  readonly #fresh = new Set<string>();
  readonly #before = new Map<string, Account>();
  readonly #finder: AccountFinder;
  readonly #effects: Effects;
  readonly #links: RowLinks;

  readonly ports: PlannerPorts;
  readonly forKnown: ForKnown;
  readonly tallies: Tallies;
  readonly view: BatchView;
  readonly batch: number;

  constructor({ ports, forKnown, tallies }: Planning, view: BatchView, batch: number) {
    this.ports = ports;
    this.forKnown = forKnown;
    this.tallies = tallies;
    this.view = view;
    this.batch = batch;
    this.#finder = new AccountFinder(ports.known, view);
    this.#effects = new Effects(ports.known, ports.lists, tallies);
    this.#links = new RowLinks(ports);
  }

  take(row: NamedRow): void {
    try {
      this.#take(row);
    } catch (error) {
      if (error instanceof Several) {
        this.#problems.push({ row: row.row, fault: 'several', detail: error.message });
      } else if ((error as Error).name === 'ValiError') {
        this.#problems.push({ row: row.row, fault: 'invalid' });
      } else throw error;
    }
  }

  planned(): PlannedBatch {
    const { lists } = this.ports;
    const { relations, notes } = this.#links;
    const accounts = [...this.#fresh].map((id) => this.view.accounts.get(id)!);
    const changed = [...this.#before.keys()].map((id) => this.view.accounts.get(id)!);
    const used = new Set([...accounts, ...changed].map(({ categoryId }) => categoryId));
    return {
      batch: this.batch,
      fresh: [
        ...lists.making(used, this.batch),
        ...creations('account', accounts),
        ...creations('relation', relations),
        ...creations('activity', notes),
      ],
      changed: changed.map((one) => editOf('account', this.#before.get(one.id)!, one)! as Edit),
      problems: this.#problems,
      differences: this.#effects.differences,
      relations: relations.length,
      notes: notes.length,
    };
  }

  #take(named: NamedRow): void {
    const { row, contact, organizations } = named;
    const found = organizations.map(({ of }) => this.#finder.find(of, []));
    const subject = contact ?? organizations[0];
    if (!subject) return;
    const hit = contact ? this.#finder.find(contact.of, found) : found[0];
    // Before anything is kept of the row: one that is refused leaves nothing behind.
    const saids = [subject, ...(contact ? organizations : [])].map((one) => this.#said(one));
    if (hit && this.forKnown === 'skip' && !this.#isFresh(hit)) {
      this.#merge(subject, saids[0]!, hit, row, true);
      return;
    }
    const places = (contact ? organizations : []).map((one, at) => ({
      organizationId: this.#put(one, saids[at + 1]!, row, false),
      role: one.role.trim(),
    }));
    const id = this.#put(subject, saids[0]!, row, true, hit);
    if (contact)
      for (const [at, place] of places.entries())
        this.#links.relate(id, place, at === 0, this.#nameOf(id, contact.of));
    for (const text of named.notes) this.#links.write(id, text);
  }

  #nameOf(id: AccountId, of: Identity): string {
    const account = this.view.accounts.get(id);
    return account ? comparableName(account.kind, account.name) : of.name;
  }

  #isFresh(id: AccountId): boolean {
    return this.ports.known.get(id)?.isFresh ?? this.ports.ours.has(id);
  }

  /** What the file says of an account, as if it were made of that alone. */
  #said({ of, said }: Party): Account {
    const { category, owner, ...draft } = said;
    const { lists, world } = this.ports;
    const [categoryId, ownerId] = [lists.categoryId(category), lists.ownerId(owner)];
    const named = { ...(categoryId && { categoryId }), ...(ownerId && { ownerId }) };
    return newAccount(
      { ...draft, ...named, kind: of.kind },
      world.newId() as AccountId,
      world.now(),
    );
  }

  #put(
    party: Party,
    said: Account,
    row: number,
    isSubject: boolean,
    hit = this.#finder.find(party.of, []),
  ) {
    if (hit) {
      this.#merge(party, said, hit, row, isSubject);
      return hit;
    }
    const { known, lists } = this.ports;
    const account = said.ownerId || !lists.me ? said : { ...said, ownerId: lists.me };
    this.view.accounts.set(account.id, account);
    this.#fresh.add(account.id);
    known.add(account, row, true);
    const keys = account.aliases.length > 0 ? keysOfAccount(account) : keysOf(party.of);
    known.addKeys(account.id, keys);
    this.tallies[account.kind].fresh += 1;
    return account.id;
  }

  #merge({ of }: Party, said: Account, id: AccountId, row: number, isSubject: boolean): void {
    const { known, ours, world } = this.ports;
    const account = this.view.accounts.get(id);
    if (!known.get(id)) known.add(account!, 0, ours.has(id));
    const before = known.get(id)!;
    if (isSubject && before.row > 0) {
      this.#problems.push({ row, fault: 'repeated', detail: String(before.row) });
    }
    known.nameIn(id, row);
    const own = this.#ownOf(of, said, id, row);
    if (account && !before.isFresh) this.#effects.count(account, own, row, isSubject);
    const merging = this.#mergingInto(before.isFresh, isSubject);
    if (!merging) return;
    const after = account && mergedAccount(account, own, merging);
    known.addKeys(id, after ? keysOfAccount(after) : keysOf(of));
    if (!after || after === account) return;
    if (!this.#fresh.has(id) && !this.#before.has(id)) this.#before.set(id, account);
    this.view.accounts.set(id, { ...after, updatedAt: world.now() });
  }

  #ownOf(of: Identity, said: Account, id: AccountId, row: number): Account {
    const own = withoutTaken(said, (key) => this.#finder.isOfAnother(id, of, key));
    for (const detail of own.taken) this.#problems.push({ row, fault: 'taken', detail });
    return own.said;
  }

  /** What a contact's row says of where they work only adds to it. */
  #mergingInto(isFresh: boolean, isSubject: boolean): Merging | undefined {
    if (this.forKnown === 'overwrite') return isSubject ? 'overwrite' : 'fill';
    return this.forKnown === 'fill' || isFresh ? 'fill' : undefined;
  }
}
