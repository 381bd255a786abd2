import type { Account } from '../core/account';
import { type AddedActivity, addActivity, memberAtKeyboard } from './activities';
import { affiliationOf } from './affiliation';
import type { Store, World } from './ports';

interface Written {
  account: Account;
  address: string;
  /** What the entry is called until somebody gives it a subject. */
  title: string;
}

/**
 * Keeps in the history that the user is writing to `address` of `account`, and to the organization it
 * works for. Nothing is known of the e-mail itself: it is written in another program.
 * @throws AppError of `Store.edit`
 */
export async function logEmail(
  store: Store,
  world: World,
  { account, address, title }: Written,
): Promise<AddedActivity> {
  const [affiliation, me] = await Promise.all([
    affiliationOf(store, account),
    memberAtKeyboard(store),
  ]);
  return addActivity(store, world, {
    kind: 'email',
    title,
    accountIds: [account.id, ...(affiliation ? [affiliation.organization.id] : [])],
    direction: 'out',
    sentAt: world.now(),
    from: me?.emails[0] ?? '',
    to: [address],
    text: '',
    links: [],
  });
}
