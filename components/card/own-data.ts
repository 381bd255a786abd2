import { customFieldList } from '@/utils/app/custom-fields';
import { ownCompany } from '@/utils/app/new-activity';
import type { Store, World } from '@/utils/app/ports';
import type { CustomField } from '@/utils/core/custom-field';

/** What the user has set up that an account's details need. */
export interface OwnData {
  fields: readonly CustomField[];
  /** Names by id. */
  members: ReadonlyMap<string, string>;
  /** Of an amount yet to be typed. */
  currency: string;
}

/** While it cannot be read. */
export const nothingOwn: OwnData = { fields: [], members: new Map(), currency: 'EUR' };

export async function ownData(store: Store, world: World): Promise<OwnData> {
  const [fields, members, { currency }] = await Promise.all([
    customFieldList(store),
    store.all('member'),
    ownCompany(store, world),
  ]);
  return { fields, currency, members: new Map(members.map(({ id, name }) => [id, name])) };
}
