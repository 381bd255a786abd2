import type { Account } from '../../core/account';
import {
  type AccountAround,
  type AmountText,
  accountHeaders,
  accountRow,
} from '../../core/formats/account-rows';
import { CSV_START, csvRow } from '../../core/formats/csv';
import { vcard } from '../../core/formats/vcard';
import { mainRelationFirst } from '../../core/order';
import type { Store } from '../ports';
import { eachPart } from './each-part';
import { namesOf } from './names';
import type { FileSink, Steering } from './ports';

/** All accounts, a row each. @returns how many, `undefined` where it was stopped */
export async function accountsAsCsv(
  store: Store,
  amountText: AmountText,
  sink: FileSink,
  steering: Steering,
): Promise<number | undefined> {
  const fields = (await store.all('field')).sort((a, b) => a.rank - b.rank);
  const members = await namesOf(store, 'member');
  const nameOf = (id: string) => members.get(id) ?? id;
  sink.write(CSV_START + csvRow(accountHeaders(fields)));
  return eachAccount(store, steering, (account, around) =>
    sink.write(csvRow(accountRow(account, around, fields, nameOf, amountText))),
  );
}

/** All accounts, a card each. @returns how many, `undefined` where it was stopped */
export async function accountsAsVcard(
  store: Store,
  sink: FileSink,
  steering: Steering,
): Promise<number | undefined> {
  return eachAccount(store, steering, (account, around) => sink.write(vcard(account, around)));
}

async function eachAccount(
  store: Store,
  steering: Steering,
  write: (account: Account, around: AccountAround) => void,
): Promise<number | undefined> {
  const [members, categories] = await Promise.all([
    namesOf(store, 'member'),
    namesOf(store, 'category'),
  ]);
  return eachPart(store, 'account', steering, async (accounts) => {
    const main = await Promise.all(accounts.map((account) => mainRelation(store, account)));
    const employers = main.flatMap((relation) => relation?.organizationId ?? []);
    const organizations = await store.getMany('account', [...new Set(employers)]);
    const names = new Map(organizations.flatMap((one) => (one ? [[one.id, one.name]] : [])));
    accounts.forEach((account, at) => {
      const relation = main[at];
      write(account, {
        category: categories.get(account.categoryId ?? '') ?? '',
        owner: members.get(account.ownerId ?? '') ?? '',
        organization: (relation && names.get(relation.organizationId)) ?? '',
        role: relation?.role ?? '',
      });
    });
    return accounts.length;
  });
}

/** Of a contact: the main one, or else the first that is in force. */
async function mainRelation(store: Store, { kind, id }: Account) {
  if (kind !== 'contact') return undefined;
  const relations = await store.relationsOf(id);
  return relations.filter(({ former }) => !former).sort(mainRelationFirst)[0];
}
