import type { Account } from '../../core/account';
import type { AccountId } from '../../core/ids';
import {
  comparableName,
  hasKey,
  type Identity,
  keysOf,
  workplaceKey,
} from '../../core/import/identity';
import type { ImportedAccount } from '../../core/import/imported-row';
import type { Store } from '../ports';
import { noteFact, noteRelation } from './facts';
import type { KnownAccounts } from './known-accounts';
import { lookUp, lookUps } from './look-ups';
import type { AccountImportStore } from './ports';

/** One account that a row names. */
export interface Party {
  of: Identity;
  said: ImportedAccount;
}

/** One row by what it names. */
export interface NamedRow {
  row: number;
  contact: Party | undefined;
  organizations: (Party & { role: string })[];
  notes: string[];
}

export interface ViewPorts {
  store: Store;
  imports: AccountImportStore;
  known: KnownAccounts;
  /** No account was here before this file: nothing needs to be looked for. */
  wasEmpty: boolean;
  /** Ids of accounts that an earlier run of the same import made. */
  ours: ReadonlySet<string>;
}

/** What is here of the accounts that some rows may mean. */
export interface BatchView {
  accounts: Map<string, Account>;
  /** Those that are here with one of the keys. @param keys of the identity */
  found(of: Identity, keys: readonly string[]): Account[];
}

/** Reads in a few strokes whatever the rows of a batch may need, and lets `known` know of it. */
export async function viewOf(ports: ViewPorts, rows: readonly NamedRow[]): Promise<BatchView> {
  const { store, imports, known, wasEmpty, ours } = ports;
  const asked = rows.flatMap(({ contact, organizations }) => {
    return [...(contact ? [contact] : []), ...organizations].filter((one) => !isAllKnown(one));
  });
  const accounts = new Map<string, Account>();
  const lookedUp = wasEmpty
    ? new Map<string, Account[]>()
    : await lookUp(
        imports,
        asked.map(({ of }) => of),
      );
  for (const one of [...lookedUp.values()].flat()) accounts.set(one.id, one);
  const found = (of: Identity, keys: readonly string[]) => {
    const all = lookUps(of).flatMap(([key, value]) => lookedUp.get(key + value) ?? []);
    return [...new Map(all.map((one) => [one.id, one])).values()].filter((one) =>
      hasKey(one, keys),
    );
  };
  await load(asked.flatMap(({ of }) => idsByKeys(of)));
  const workers = rows.filter(({ contact }) => contact);
  if (!wasEmpty) await introduceWorkplaces(workers.flatMap(({ organizations }) => organizations));
  await load(workers.flatMap(idsByWorkplace));
  await introduceRelations(workers);
  if (rows.some(({ notes }) => notes.length > 0)) await introduceNotes(rows);
  return { accounts, found };

  /** Nothing but its name and domains is said, all of which led to one account before. */
  function isAllKnown({ of, said }: Party): boolean {
    const { name: _, domains: __, ...rest } = said;
    return Object.keys(rest).length === 0 && known.isOne(of);
  }

  function candidates(of: Identity): AccountId[] {
    return [...new Set([...found(of, keysOf(of)).map(({ id }) => id), ...idsByKeys(of)])];
  }

  function idsByKeys(of: Identity): AccountId[] {
    return keysOf(of).flatMap((key) => known.byKey(key));
  }

  function idsByWorkplace({ contact, organizations }: NamedRow): AccountId[] {
    return organizations
      .flatMap(({ of }) => candidates(of))
      .flatMap((id) => known.byKey(workplaceKey(id, contact!.of.name)));
  }

  async function load(ids: readonly AccountId[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !accounts.has(id));
    if (missing.length === 0) return;
    for (const one of await store.getMany('account', missing)) if (one) accounts.set(one.id, one);
  }

  /** What was made of this file in this run is known anyway. */
  function strangers(ids: readonly AccountId[], fact: string): AccountId[] {
    return [...new Set(ids)].filter((id) => {
      const before = known.get(id);
      return !(before?.isFresh && before.row > 0) && !known.has(`${fact} ${id}`);
    });
  }

  /** Who works at the organizations, by their names. */
  async function introduceWorkplaces(parties: readonly Party[]): Promise<void> {
    const ids = strangers(
      parties.flatMap(({ of }) => candidates(of)),
      'staff of',
    );
    if (ids.length === 0) return;
    const staff = (await imports.relationsOfEach(ids)).map((all) =>
      all.map((one) => one.contactId),
    );
    await load(staff.flat());
    for (const [at, id] of ids.entries()) {
      known.note(`staff of ${id}`);
      for (const contactId of staff[at]!) {
        const contact = accounts.get(contactId);
        if (!contact) continue;
        introduce(contact);
        known.addKeys(contactId, [workplaceKey(id, comparableName('contact', contact.name))]);
      }
    }
  }

  async function introduceRelations(workers: readonly NamedRow[]): Promise<void> {
    const all = workers.flatMap((row) => [...candidates(row.contact!.of), ...idsByWorkplace(row)]);
    const ids = strangers(all, 'relations of');
    if (ids.length === 0) return;
    for (const [at, relations] of (await imports.relationsOfEach(ids)).entries()) {
      known.note(`relations of ${ids[at]}`);
      for (const one of relations) noteRelation(known, one);
    }
  }

  async function introduceNotes(all: readonly NamedRow[]): Promise<void> {
    // Of all rows: what one of them adds to an account may lead the next to it.
    const subjects = all.flatMap((row) =>
      row.contact
        ? [...candidates(row.contact.of), ...idsByWorkplace(row)]
        : row.organizations.slice(0, 1).flatMap(({ of }) => candidates(of)),
    );
    const ids = strangers(subjects, 'notes of');
    const query = { kinds: ['note'], order: 'newest-first', limit: MOST_NOTES } as const;
    const histories = await Promise.all(ids.map((id) => store.history([id], query)));
    for (const [at, id] of ids.entries()) {
      known.note(`notes of ${id}`);
      for (const one of histories[at]!) if (one.kind === 'note') known.note(noteFact(id, one.text));
    }
  }

  function introduce({ id, kind, name }: Account): void {
    if (!known.get(id)) known.add({ id, kind, name }, 0, ours.has(id));
  }
}

/** Nobody has written more of one account by hand. */
const MOST_NOTES = 1000;
