import { type Activity, editedActivity, newActivity } from '../../core/activity';
import { type Edit, editOf } from '../../core/change';
import type { AccountId, ActivityId } from '../../core/ids';
import type { ImportedEntry, Person } from '../../core/import/imported-entry';
import { memberAtKeyboard } from '../activities';
import type { Store, World } from '../ports';
import { accountsOf, correspondents, emailDraft, peopleOf } from './entry-draft';
import { type EntryId, idsOf, isEntryOf, loggedFor, updated } from './entry-identity';
import { type Known, knownBy, ownCheck, workplaces } from './entry-people';
import type { EntryTally, ForStrangers, ImportStore } from './ports';
import { isSomebody, type MadeStranger, madeOf } from './strangers';

/** What an import of entries needs. */
export interface EntryPorts {
  store: Store;
  imports: ImportStore;
  world: World;
  idOf: EntryId;
}

/** What is to become of one entry. */
export interface PlannedEntry {
  row: number;
  effect: Exclude<keyof EntryTally, 'strangers'> | 'invalid';
  /** Nothing where it is here already as it is, or of nobody known. */
  edits: Edit[];
  made: MadeStranger[];
  /** Somebody it names is no account, and could become one. */
  strangers: string[];
}

type Planner = (entries: readonly ImportedEntry[]) => Promise<PlannedEntry[]>;

/**
 * Says part by part what an import of entries does. Keeps whom and what the parts before have made: in
 * a check nothing of it is in the store.
 */
export async function entryPlanner(
  { store, imports, world, idOf }: EntryPorts,
  forStrangers: ForStrangers = 'skip',
): Promise<Planner> {
  const [isOurs, me] = await Promise.all([ownCheck(store), memberAtKeyboard(store)]);
  const seen = new Set<ActivityId>();
  const made = new Map<string, MadeStranger>();

  return async (entries) => {
    const addresses = [...new Set(entries.flatMap((one) => peopleOf(one).map((p) => p.address)))];
    const known = await knownBy(imports, addresses, isOurs);
    const found = addresses.flatMap((address) => accountsOf(known(address)));
    const places = await workplaces(store, found);
    const ids = await Promise.all(entries.map((entry) => idsOf(entry, idOf)));
    const held = await store.getMany('activity', ids.flat());
    const there = new Map(held.flatMap((one) => (one ? [[one.id, one] as const] : [])));
    const planned: PlannedEntry[] = [];
    for (const [at, entry] of entries.entries()) {
      const existing = ids[at]!.flatMap((id) => there.get(id) ?? []).find((one) =>
        isEntryOf(entry, one),
      );
      planned.push(await plan(entry, ids[at]![0]!, existing, known, places));
    }
    return planned;
  };

  async function plan(
    entry: ImportedEntry,
    id: ActivityId,
    existing: Activity | undefined,
    known: (address: string) => Known,
    places: ReadonlyMap<AccountId, AccountId>,
  ): Promise<PlannedEntry> {
    const none = { row: entry.row, edits: [], made: [], strangers: [] };
    if (seen.has(id)) return { ...none, effect: 'equal' };
    if (existing) {
      seen.add(id);
      return { ...none, ...againstExisting(entry, existing, world) };
    }
    const talking = peopleOf(entry).flatMap(({ address }) => accountsOf(known(address)));
    const unknown = correspondents(entry, isOurs).filter(
      (one) => isSomebody(one) && known(one.address).owners.length === 0,
    );
    const strangers = unknown.map(({ address }) => address);
    const newly = forStrangers === 'add' ? unknown.map((one) => strangerOf(one, known)) : [];
    const accountIds = [
      ...new Set([
        ...[...newly.map(([one]) => one.account), ...talking].map((one) => one.id),
        ...newly.flatMap(([one]) => one.organizationId ?? []),
        ...talking.flatMap((one) => places.get(one.id) ?? []),
      ]),
    ];
    if (accountIds.length === 0) return { ...none, strangers, effect: 'strange' };
    if (entry.kind === 'email' && (await loggedFor(store, entry, accountIds))) {
      seen.add(id);
      return { ...none, effect: 'equal' };
    }
    seen.add(id);
    const fresh = newly.filter(([, isNew]) => isNew).map(([one]) => one);
    const edit = creation(entry, id, accountIds, known);
    if (!edit) return { ...none, effect: 'invalid' };
    for (const one of fresh) made.set(one.account.emails[0]!.address, one);
    const edits = [...fresh.flatMap((one) => one.edits), edit];
    return { ...none, effect: 'fresh', edits, made: fresh, strangers };
  }

  function strangerOf(person: Person, known: (address: string) => Known): [MadeStranger, boolean] {
    const before = made.get(person.address);
    if (before) return [before, false];
    return [madeOf(person, known(person.address).organization, me?.id, world), true];
  }

  /** `undefined` where no activity can be made of it. */
  function creation(
    entry: ImportedEntry,
    id: ActivityId,
    accountIds: AccountId[],
    known: (address: string) => Known,
  ): Edit | undefined {
    const common = { accountIds, ...(me && { ownerId: me.id }) };
    const draft =
      entry.kind === 'appointment'
        ? { ...entry.draft, ...common }
        : { ...emailDraft(entry, isOurs, known), ...common };
    try {
      const edit = editOf('activity', undefined, newActivity(draft, id, world.now()))! as Edit;
      // It may have been imported before and taken back.
      return { ...edit, fields: { ...edit.fields, deleted: false } };
    } catch {
      return undefined;
    }
  }
}

function againstExisting(entry: ImportedEntry, existing: Activity, world: World) {
  if (entry.kind === 'email') return { effect: 'equal' as const };
  try {
    const after = editedActivity(updated(existing, entry), world.now());
    const edit = editOf('activity', existing, after);
    return edit
      ? { effect: 'changed' as const, edits: [edit as Edit] }
      : { effect: 'equal' as const };
  } catch {
    return { effect: 'invalid' as const };
  }
}
