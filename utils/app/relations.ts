import { type Edit, editOf } from '../core/change';
import { AppError } from '../core/error';
import type { AccountId, RelationId } from '../core/ids';
import { isSameRelation, newRelation, type Relation, type RelationDraft } from '../core/relation';
import { accountEdit, type NewAccount } from './crm';
import type { Store, World } from './ports';
import { removeRecords, type Undo } from './undo';

export interface AddedRelation {
  relation: Relation;
  undo: Undo;
}

/**
 * Where it is to be the contact's main one, the others no longer are: in the same write.
 * @throws AppError `relation-exists` where the two have this role already, and those of `Store.edit`
 */
export async function addRelation(
  store: Store,
  world: World,
  draft: RelationDraft,
): Promise<AddedRelation> {
  return add(store, world, draft, []);
}

/**
 * Makes the account at one end together with the relation, in one write.
 * @param end which end of the relation is new
 * @throws as `addRelation`
 */
export async function addRelationTo(
  store: Store,
  world: World,
  draft: Omit<RelationDraft, 'contactId' | 'organizationId'> & { to: AccountId },
  account: NewAccount,
): Promise<AddedRelation & { accountId: AccountId }> {
  const { accountId, edit } = await accountEdit(store, world, account);
  const { to, ...rest } = draft;
  const ends =
    account.kind === 'contact'
      ? { contactId: accountId, organizationId: to }
      : { contactId: to, organizationId: accountId };
  const added = await add(store, world, { ...rest, ...ends }, [edit]);
  return { ...added, accountId };
}

/**
 * Writes what differs and no more.
 * @param before as the user saw it
 * @throws as `addRelation`
 */
export async function saveRelation(
  store: Store,
  world: World,
  before: Relation,
  change: Partial<Pick<Relation, 'role' | 'main' | 'former'>>,
): Promise<Undo> {
  const after = coherent({ ...before, ...change, updatedAt: world.now() });
  const others = await othersOf(store, after);
  if (others.some((one) => isSameRelation(one, after))) throw exists(after);
  const edit = editOf('relation', before, after) as Edit | undefined;
  const back = editOf('relation', after, before) as Edit | undefined;
  if (!edit || !back) return () => Promise.resolve();
  const unmarked = after.main ? unmark(others, world) : [];
  await store.edit([edit, ...unmarked]);
  return () => store.edit([back, ...unmarked.map(markAgain)]);
}

export function removeRelation(store: Store, relation: Relation): Promise<Undo> {
  return removeRecords(store, [{ table: 'relation', id: relation.id }]);
}

/** The relation that stands between the same two with the same role. */
export function twinOf(
  relations: readonly Relation[],
  draft: Pick<Relation, 'contactId' | 'organizationId' | 'role'>,
): Relation | undefined {
  return relations.find((one) => isSameRelation(one, draft));
}

async function add(store: Store, world: World, draft: RelationDraft, first: Edit[]) {
  const id = world.newId() as RelationId;
  const relation = coherent(newRelation(draft, id, world.now()));
  const others = await othersOf(store, relation);
  if (twinOf(others, relation)) throw exists(relation);
  const unmarked = relation.main ? unmark(others, world) : [];
  const made = [...first, editOf('relation', undefined, relation)! as Edit];
  await store.edit([...made, ...unmarked]);
  const hide = made.map((edit): Edit => ({ ...edit, fields: { deleted: true } }));
  return { relation, undo: () => store.edit([...hide, ...unmarked.map(markAgain)]) };
}

/** What is over is nobody's main one. */
function coherent(relation: Relation): Relation {
  const role = relation.role.trim();
  return { ...relation, role, main: relation.main && !relation.former };
}

async function othersOf(store: Store, { id, contactId }: Relation): Promise<Relation[]> {
  return (await store.relationsOf(contactId)).filter((one) => one.id !== id);
}

function unmark(others: readonly Relation[], world: World): Edit[] {
  const fields = { main: false, updatedAt: world.now() };
  return others.filter(({ main }) => main).map(({ id }) => ({ table: 'relation', id, fields }));
}

function markAgain(edit: Edit): Edit {
  return { ...edit, fields: { ...edit.fields, main: true } };
}

function exists({ contactId, organizationId }: Relation): AppError {
  return new AppError('relation-exists', `${contactId} ${organizationId}`);
}
