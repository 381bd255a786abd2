import type { ActivityOf } from '@/utils/core/activity';
import type { Ficha } from './ficha';

export type Email = ActivityOf<'email'>;

/** The e-mails in the store that no sample data brought along, the oldest entry first. */
export async function loggedEmails(ficha: Ficha): Promise<Email[]> {
  const rows = await ficha.options.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('ficha');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('activity').objectStore('activity').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
  return (rows as { id: string; record?: Email }[])
    .filter(({ id, record }) => !id.startsWith('sample_') && record?.kind === 'email')
    .map(({ record }) => record!)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}
