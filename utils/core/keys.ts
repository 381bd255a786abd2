import type { Account } from './account';
import type { Activity } from './activity';
import { normalizeDomain } from './domain';
import { normalizeEmail } from './email-address';
import { isConnector, isTellingKey, nameKey, nameWords, wordsOf } from './name';
import { phoneKey, vatKey } from './number-keys';
import { numberKey } from './paper-number';
import { historyPrefix, numberPrefix } from './places';

/** Texts under which a store finds an account. */
export interface AccountKeys {
  /** Normalised addresses. */
  emails: string[];
  /** An organization's domains; none for a contact. */
  domains: string[];
  /** Telling `nameKey`s of an organization's name and aliases; none for a contact. */
  names: string[];
  /** `phoneKey`s and `vatKey`. */
  numbers: string[];
  /** Folded words of everything a search box should find it by. */
  words: string[];
}

export function accountKeys(account: Account): AccountKeys {
  const names = [account.name, ...account.aliases];
  const emails = account.emails.map((entry) => normalizeEmail(entry.address));
  const domains = account.kind === 'organization' ? account.domains.map(normalizeDomain) : [];
  const searched = [...names, ...emails, ...domains]
    .flatMap((text) => wordsOf(text))
    .map((word) => word.text)
    .filter((word) => !isConnector(word));
  return {
    emails: distinct(emails),
    domains: distinct(domains),
    names: account.kind === 'organization' ? distinct(names.map(nameKey).filter(isTellingKey)) : [],
    numbers: distinct([
      ...account.phones.map(({ number }) => phoneKey(number) ?? ''),
      vatKey(account.vatNumber ?? '') ?? '',
    ]),
    words: distinct([...searched, ...names.flatMap(nameWords)]),
  };
}

/** Places of an activity in the histories of its accounts; text order is time order within one prefix. */
export interface ActivityKeys {
  /** One for each account: `historyPrefix(account)` + place in time + id. */
  places: string[];
  /** The same with `historyPrefix(account, kind)`. */
  kindPlaces: string[];
  /** Every activity it names, in `links` or as its invoice. */
  linked: string[];
  /** Only of estimates and invoices: `numberPrefix` + `numberKey`. */
  number?: string;
  /** Only of what is open: as `kindPlaces`. */
  openPlaces?: string[];
}

/** @param open as `isOpen` has it */
export function activityKeys(activity: Activity, open = false): ActivityKeys {
  const end = `${activity.at} ${activity.id}`;
  const { kind, links } = activity;
  const accountIds = distinct(activity.accountIds);
  const paid = kind === 'payment' && activity.invoiceId ? [activity.invoiceId] : [];
  const kindPlaces = accountIds.map((id) => historyPrefix(id, kind) + end);
  return {
    places: accountIds.map((id) => historyPrefix(id) + end),
    kindPlaces,
    ...(open && { openPlaces: kindPlaces }),
    linked: distinct([...links, ...paid]),
    ...('number' in activity && {
      number: numberPrefix(activity.kind) + numberKey(activity.number),
    }),
  };
}

function distinct<T extends string>(texts: readonly T[]): T[] {
  return [...new Set(texts.filter(Boolean))];
}
