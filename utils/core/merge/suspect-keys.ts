import type { Account } from '../account';
import { registrableDomain } from '../detect/mail-domain';
import { comparableName } from '../import/identity';
import { accountKeys } from '../keys';
import { isFreeMail } from '../match/free-mail';
import { isTellingKey, wordsOf } from '../name';
import { TYPO_MIN } from '../search/typo';

/** Why two accounts may be one, the surest first. */
export const suspectReasons = [
  'same-email',
  'same-vat',
  'same-domain',
  'same-name',
  'same-phone',
  'similar-name',
] as const;
export type SuspectReason = (typeof suspectReasons)[number];

/** What accounts that may be one have in common; `key` is told apart by kind of account and reason. */
export interface SuspectKey {
  reason: SuspectReason;
  /** As people read it. */
  value: string;
  key: string;
}

/** What an account shares with others that may be the same. */
export function suspectKeys(account: Account): SuspectKey[] {
  const { kind, name, aliases } = account;
  const { emails, domains, numbers } = accountKeys(account);
  const names = [...new Set([name, ...aliases].map((one) => sameNameKey(kind, one)))];
  const of = (reason: SuspectReason, values: readonly string[]) =>
    values.map((value) => ({ reason, value, key: `${kind} ${reason} ${value}` }));
  const starting = (mark: string) => numbers.filter((one) => one.startsWith(mark));
  const bare = (found: SuspectKey) => ({ ...found, value: found.value.replace(/^\w+:/, '') });
  return [
    ...of('same-email', emails),
    ...of('same-vat', starting('vat:')).map(bare),
    ...of('same-domain', domains.filter(isOwnDomain)),
    ...of('same-name', names.filter(isTellingKey)),
    ...of('same-phone', starting('phone:')).map(bare),
  ];
}

/** A person's given and family name stand in either order. */
function sameNameKey(kind: Account['kind'], name: string): string {
  if (kind === 'organization') return comparableName(kind, name);
  return wordsOf(name)
    .map(({ text }) => text)
    .sort()
    .join(' ');
}

/**
 * Texts of which two names share one where a single typo parts them: the name, and the name without any
 * one letter of a longer word. In digits there are no typos: `Store 12` is not `Store 13`.
 */
export function typoKeys({ kind, name }: Account): string[] {
  const words = comparableName(kind, name).split(' ');
  const keys = new Set<string>();
  words.forEach((word, at) => {
    if (word.length < TYPO_MIN || LONGEST < word.length || /\d/.test(word)) return;
    const with_ = (one: string) => `${kind} ~ ${words.with(at, one).join(' ')}`;
    keys.add(with_(word));
    for (let letter = 0; letter < word.length; letter++) {
      keys.add(with_(word.slice(0, letter) + word.slice(letter + 1)));
    }
  });
  return [...keys];
}

/** Nobody's word is longer, and a stranger's file may hold anything. */
const LONGEST = 40;

/** Whether one word of the two names differs by one typo, and nothing else does. */
export function isOneTypoApart(a: Account, b: Account): boolean {
  const [one, other] = [a, b].map(({ kind, name }) => comparableName(kind, name).split(' ')) as [
    string[],
    string[],
  ];
  if (one.length !== other.length) return false;
  const differing = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at]!]]));
  const [pair] = differing;
  if (differing.length !== 1 || !pair) return false;
  const [first, second] = pair as [string, string];
  const isLong = first.length >= TYPO_MIN && second.length >= TYPO_MIN;
  return isLong && !/\d/.test(first + second) && areOneEditApart(first, second);
}

/** A letter that is another, missing, or in its neighbour's place. */
function areOneEditApart(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const rest = (of: string, from: number) => of.slice(at + from);
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 0) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, 2) === rest(b, 2))
  );
}

function isOwnDomain(domain: string): boolean {
  return !isFreeMail(registrableDomain(domain) ?? domain);
}
