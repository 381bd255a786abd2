import { type Edit, editOf } from '../core/change';
import type { Email } from './logged-message';
import type { Store } from './ports';
import { removeRecords, type Undo } from './undo';

/** What an entry that was logged before and deleted may have had. */
const OPTIONAL = ['description', 'messageUrl', 'ownerId'] as const;

/** Writes the entry of a message, over one that was deleted too. @throws AppError of `Store.edit` */
export async function logMessage(store: Store, email: Email): Promise<Undo> {
  const { table, id, fields } = editOf('activity', undefined, email)! as Edit;
  const empty = Object.fromEntries(OPTIONAL.map((field) => [field, null]));
  await store.edit([{ table, id, fields: { ...empty, ...fields, deleted: false } }]);
  return async () => {
    await removeRecords(store, [{ table, id }]);
  };
}
