import { type Account, newAccount } from '../../core/account';
import { newActivity } from '../../core/activity';
import { type Edit, editOf } from '../../core/change';
import { firstLine } from '../../core/first-line';
import type { AccountId, ActivityId, RelationId } from '../../core/ids';
import { creations } from '../../core/import/creations';
import { differencesTo, EFFECTS, effectOn } from '../../core/import/effect';
import {
  comparableName,
  type Identity,
  keysOf,
  keysOfAccount,
  strongKeys,
  weakKeys,
  workplaceKey,
} from '../../core/import/identity';
import type { RowProblem } from '../../core/import/imported-row';
import { type Merging, mergedAccount } from '../../core/import/merged-account';
import type { Records } from '../../core/record';
import { newRelation } from '../../core/relation';
import type { World } from '../ports';
import type { BatchView, NamedRow, Party, ViewPorts } from './batch-view';
import { mainFact, noteFact, noteRelation, pairFact, relationFact } from './facts';
import type { NamedLists } from './named-lists';
import type { Difference, ForKnown, Tally } from './ports';

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

export type Tallies = Record<Account['kind'], Tally>;

/** What all batches of one import share. */
export interface Planning {
  ports: PlannerPorts;
  forKnown: ForKnown;
  /** Counted on. */
  tallies: Tallies;
}

/** Several accounts that a row could mean. */
class Several extends Error {}

/** What the rows of one batch come to, row by row. */
export class BatchWork {
  readonly #problems: RowProblem[] = [];
  readonly #differences: Difference[] = [];
  readonly #fresh = new Set<string>();
  readonly #before = new Map<string, Account>();
  readonly #relations: Records['relation'][] = [];
  readonly #notes: Records['activity'][] = [];

  readonly ports: PlannerPorts;
  readonly forKnown: ForKnown;
  readonly tallies: Tallies;
  readonly view: BatchView;
  readonly batch: number;

  constructor(planning: Planning, view: BatchView, batch: number) {
    this.ports = planning.ports;
    this.forKnown = planning.forKnown;
    this.tallies = planning.tallies;
    this.view = view;
    this.batch = batch;
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
    const accounts = [...this.#fresh].map((id) => this.view.accounts.get(id)!);
    const changed = [...this.#before.keys()].map((id) => this.view.accounts.get(id)!);
    const used = new Set([...accounts, ...changed].map(({ categoryId }) => categoryId));
    return {
      batch: this.batch,
      fresh: [
        ...lists.making(used, this.batch),
        ...creations('account', accounts),
        ...creations('relation', this.#relations),
        ...creations('activity', this.#notes),
      ],
      changed: changed.map((one) => editOf('account', this.#before.get(one.id)!, one)! as Edit),
      problems: this.#problems,
      differences: this.#differences,
      relations: this.#relations.length,
      notes: this.#notes.length,
    };
  }

  #take(named: NamedRow): void {
    const { row, contact, organizations } = named;
    const found = organizations.map(({ of }) => this.#find(of, []));
    const subject = contact ?? organizations[0];
    if (!subject) return;
    const hit = contact ? this.#find(contact.of, found) : found[0];
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
        this.#relate(id, place, at === 0, this.#nameOf(id, contact.of));
    for (const text of named.notes) this.#write(id, text);
  }

  #find(of: Identity, workplaces: readonly (AccountId | undefined)[]): AccountId | undefined {
    const { known } = this.ports;
    const having = (keys: readonly string[]) => [
      ...this.view.found(of, keys).map(({ id }) => id),
      ...keys.flatMap((key) => known.byKey(key)),
    ];
    const strong = having(strongKeys(of));
    const ids = new Set(strong.length > 0 ? strong : having(weakKeys(of)));
    for (const id of strong.length === 0 && of.name ? workplaces : []) {
      if (id) for (const one of known.byKey(workplaceKey(id, of.name))) ids.add(one);
    }
    if (ids.size < 2) return [...ids][0];
    const called = [...ids].filter((id) => this.#isCalled(id, of));
    if (called.length === 1) return called[0];
    throw new Several([...ids].flatMap((id) => this.view.accounts.get(id)?.name ?? []).join(', '));
  }

  #isCalled(id: AccountId, of: Identity): boolean {
    const account = this.view.accounts.get(id);
    if (!account) return this.ports.known.isCalled(id, of.name);
    return comparableName(account.kind, account.name) === of.name;
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
    hit = this.#find(party.of, []),
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
    if (account && !before.isFresh) this.#compare(account, said, row, isSubject);
    const merging = this.#mergingInto(before.isFresh, isSubject);
    if (!merging) return;
    const after = account && mergedAccount(account, said, merging);
    known.addKeys(id, after ? keysOfAccount(after) : keysOf(of));
    if (!after || after === account) return;
    if (!this.#fresh.has(id) && !this.#before.has(id)) this.#before.set(id, account);
    this.view.accounts.set(id, { ...after, updatedAt: world.now() });
  }

  /** What a contact's row says of where they work only adds to it. */
  #mergingInto(isFresh: boolean, isSubject: boolean): Merging | undefined {
    if (this.forKnown === 'overwrite') return isSubject ? 'overwrite' : 'fill';
    return this.forKnown === 'fill' || isFresh ? 'fill' : undefined;
  }

  #compare(account: Account, said: Account, row: number, isSubject: boolean): void {
    const { known, lists } = this.ports;
    const filled = mergedAccount(account, said, 'fill') === account ? 'equal' : 'fillable';
    const effect = isSubject ? effectOn(account, said) : filled;
    const before = known.setEffect(account.id, effect);
    const weightier = before && EFFECTS.indexOf(before) > EFFECTS.indexOf(effect) ? before : effect;
    known.setEffect(account.id, weightier);
    const counts = this.tallies[account.kind];
    if (before) counts[before] -= 1;
    counts[weightier] += 1;
    if (effect !== 'differing') return;
    for (const one of differencesTo(account, said)) {
      const named = { categoryId: 'category', ownerId: 'owner' }[one.field];
      const shown = named
        ? { field: named, before: lists.nameOf(one.before), after: lists.nameOf(one.after) }
        : one;
      this.#differences.push({ row, name: account.name, ...shown });
    }
  }

  #relate(
    contactId: AccountId,
    { organizationId, role }: { organizationId: AccountId; role: string },
    isFirst: boolean,
    name: string,
  ): void {
    const { known, world } = this.ports;
    if (name) known.addKeys(contactId, [workplaceKey(organizationId, name)]);
    const ends = { contactId, organizationId };
    if (known.has(role ? relationFact({ ...ends, role }) : pairFact(ends))) return;
    const main = isFirst && !known.has(mainFact(contactId));
    const made = newRelation({ ...ends, role, main }, world.newId() as RelationId, world.now());
    noteRelation(known, made);
    this.#relations.push(made);
  }

  #write(id: AccountId, said: string): void {
    const { known, lists, world } = this.ports;
    const text = said.trim();
    if (!text || known.has(noteFact(id, text))) return;
    known.note(noteFact(id, text));
    const draft = { kind: 'note', title: firstLine(text), text, accountIds: [id] } as const;
    const owned = {
      ...draft,
      accountIds: [id],
      notedAt: world.now(),
      ...(lists.me && { ownerId: lists.me }),
    };
    this.#notes.push(newActivity(owned, world.newId() as ActivityId, world.now()));
  }
}
