import type { Edit } from '../core/change';
import { type CustomField, newCustomField } from '../core/custom-field';
import type { AccountId, FieldId } from '../core/ids';
import { inRankOrder, rankAtEnd } from '../core/ranking';
import { addToList, saveInList } from './listed';
import type { Store, World } from './ports';
import type { Undo } from './undo';
import { editMany, everyOf } from './walk';

/** In the user's order. */
export async function customFieldList(store: Store): Promise<CustomField[]> {
  return (await store.all('field')).sort(inRankOrder);
}

/** At the end of the list. @throws AppError of `Store.edit` */
export async function addCustomField(
  store: Store,
  world: World,
  draft: Pick<CustomField, 'name' | 'type' | 'kinds' | 'choices'>,
): Promise<Undo> {
  const rank = rankAtEnd(await store.all('field'));
  const made = newCustomField({ ...draft, rank }, world.newId() as FieldId, world.now());
  return addToList(store, 'field', made);
}

/** The accounts that have chosen it get its new name too. @throws AppError of `Store.edit` */
export async function renameChoice(
  store: Store,
  world: World,
  field: CustomField,
  [from, to]: readonly [from: string, to: string],
): Promise<Undo> {
  const accounts = await choosing(store, field, from);
  const given = (value: string): Edit[] =>
    accounts.map((id) => ({ table: 'account', id, fields: { [`custom.${field.id}`]: value } }));
  const choices = field.choices.map((choice) => (choice === from ? to : choice));
  const back = await saveInList(store, world, 'field', field, { choices });
  await editMany(store, given(to));
  return async () => {
    await back();
    await editMany(store, given(from));
  };
}

async function choosing(store: Store, { id }: CustomField, choice: string): Promise<AccountId[]> {
  const found: AccountId[] = [];
  for await (const account of everyOf(store, 'account')) {
    if (account.custom[id] === choice) found.push(account.id);
  }
  return found;
}
