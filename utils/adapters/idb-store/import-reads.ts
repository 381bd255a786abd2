import type { AccountImportStore } from '@/utils/app/import/ports';
import { mainRelationFirst, oldestAccountFirst } from '@/utils/core/order';
import type { Connection } from './connection';
import { recordsOf } from './rows';

/** What imports look for, many at once. */
export function importReads({
  read,
}: Connection): Pick<AccountImportStore, 'accountsByEach' | 'relationsOfEach'> {
  return {
    accountsByEach: (key, values) =>
      read(['account'], async (tx) => {
        const index = tx.objectStore('account').index(key);
        const found = await Promise.all(values.map((value) => index.getAll(value)));
        return found.map((rows) => recordsOf<'account'>(rows).sort(oldestAccountFirst));
      }),
    relationsOfEach: (ids) =>
      read(['relation'], async (tx) => {
        const relations = tx.objectStore('relation');
        const of = (index: 'contactId' | 'organizationId') =>
          Promise.all(ids.map((id) => relations.index(index).getAll(id)));
        const [asContact, asOrganization] = await Promise.all([
          of('contactId'),
          of('organizationId'),
        ]);
        return ids.map((_, at) =>
          recordsOf<'relation'>([...asContact[at]!, ...asOrganization[at]!]).sort(
            mainRelationFirst,
          ),
        );
      }),
  };
}
