import type { Account, PostalAddress } from '../account';
import { fold } from '../name';
import { isSamePhone } from '../number-keys';
import { shortWebAddress } from '../web-address';

/** What of a file's account counts against what is here: only what is empty, or all that it says. */
export type Merging = 'fill' | 'overwrite';

const FACTS = [
  'name',
  'givenName',
  'familyName',
  'categoryId',
  'ownerId',
  'vatNumber',
  'description',
] as const;

/**
 * An account with what a file says of it. Lists get longer and never shorter.
 * @param said of the same kind, whole and normalised
 * @returns `account` itself where nothing changes
 */
export function mergedAccount<A extends Account>(account: A, said: Account, merging: Merging): A {
  const after = {
    ...account,
    ...facts(account, said, merging),
    ...lists(account, said),
  } as Account;
  if (after.kind === 'organization' && said.kind === 'organization') {
    after.domains = joined(after.domains, said.domains, (one) => one);
  }
  return isSame(account, after) ? account : (after as A);
}

function facts(account: Account, said: Account, merging: Merging): Partial<Account> {
  const [here, there] = [account as Facts, said as Facts];
  const taken: Facts = {};
  for (const fact of FACTS) {
    if (there[fact] && (merging === 'overwrite' || !here[fact])) taken[fact] = there[fact];
  }
  const own = Object.entries(said.custom).filter(([key]) => {
    return merging === 'overwrite' || !Object.hasOwn(account.custom, key);
  });
  return {
    ...(taken as Partial<Account>),
    custom: { ...account.custom, ...Object.fromEntries(own) },
  };
}

type Facts = { [Fact in (typeof FACTS)[number]]?: string };

function lists(account: Account, said: Account): Partial<Account> {
  return {
    emails: joined(account.emails, said.emails, ({ address }) => address),
    phones: [
      ...account.phones,
      ...joined([], said.phones, ({ number }) => number).filter(
        ({ number }) =>
          !account.phones.some((one) => one.number === number || isSamePhone(one.number, number)),
      ),
    ],
    websites: joined(account.websites, said.websites, ({ url }) => urlKey(url)),
    socials: joined(account.socials, said.socials, ({ url }) => urlKey(url)),
    addresses: joined(account.addresses, said.addresses, addressKey),
    tags: joined(account.tags, said.tags, fold),
    aliases: joined(account.aliases, said.aliases, fold),
  };
}

function joined<T>(here: T[], more: readonly T[], key: (one: T) => string): T[] {
  if (more.length === 0) return here;
  const keys = new Set(here.map(key));
  return [...here, ...more.filter((one) => !keys.has(key(one)) && keys.add(key(one)))];
}

function urlKey(url: string): string {
  return shortWebAddress(url).toLowerCase();
}

/** Whatever it is called. */
function addressKey({ street, postalCode, city, region, country }: PostalAddress): string {
  return fold([street, postalCode, city, region, country].join('\n'));
}

function isSame(a: Account, b: Account): boolean {
  const [one, other] = [a, b] as unknown as { [field: string]: unknown }[];
  return Object.keys(other!).every((field) => {
    const [before, after] = [one![field], other![field]];
    return before === after || JSON.stringify(before) === JSON.stringify(after);
  });
}
