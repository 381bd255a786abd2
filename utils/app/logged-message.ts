import type { Account } from '../core/account';
import { type ActivityOf, newActivity } from '../core/activity';
import { COMPANY_ID } from '../core/company';
import type { Letter } from '../core/detect/letter';
import { beginningOf } from '../core/detect/message-identity';
import { domainOfEmail, normalizeEmail } from '../core/email-address';
import { AppError } from '../core/error';
import type { AccountId } from '../core/ids';
import { isFreeMail } from '../core/match/free-mail';
import type { Match } from '../core/match/match';
import type { Instant } from '../core/time';
import { memberAtKeyboard } from './activities';
import { affiliationOf } from './affiliation';
import { accountsOf } from './letter-accounts';
import type { Store, World } from './ports';
import type { OpenMessage } from './shell';

export type Email = ActivityOf<'email'>;

/** What the panel knows of the page that shows a message. */
export interface Around {
  matches: readonly Match[];
  /** Who else talks in its conversation, and whose webmail it is. */
  letter: Pick<Letter, 'to' | 'own'>;
  /** What the entry is called where the message has no subject. */
  untitled: (sender: string) => string;
}

/** The entry of a message, and whether it was there already. */
export interface LoggedMessage {
  email: Email;
  /** Whom it belongs to, those who take part before where they work. */
  accounts: Account[];
  already: boolean;
}

/**
 * The entry that a message has, or that it is to have: nothing is written yet. Its id is made of what
 * tells the message from others, so that no two windows and no two computers can make two of it.
 * @throws AppError `invalid-record` where nobody of the message is an account
 */
export async function loggedMessage(
  store: Store,
  world: World,
  message: OpenMessage,
  { matches, letter, untitled }: Around,
): Promise<LoggedMessage> {
  const [company, me, members] = await Promise.all([
    store.get('company', COMPANY_ID),
    memberAtKeyboard(store),
    store.all('member'),
  ]);
  const addresses = [
    ...members.flatMap(({ emails }) => emails),
    ...letter.own,
    company?.email ?? '',
  ];
  const isOurs = ownAddresses(addresses.map(normalizeEmail));

  const to = [...new Set([...message.to, ...message.named.filter(isOurs)])];
  const people = [message.from, ...to.filter((address) => address !== message.from)];
  const taking = await Promise.all(people.map((one) => accountsOf(store, one, matches)));
  const talking = taking.flat();
  // Somebody new who answers in a conversation with one who is known.
  const others = talking.length > 0 ? [] : letter.to.map((key) => key.replace(/^email:/, ''));
  for (const one of others) talking.push(...(await accountsOf(store, one, matches)));
  const accounts = await withOrganizations(store, talking);
  const accountIds = accounts.map(({ id }) => id);
  const there = await entryOf(store, message, accountIds);
  if (there) return { email: there, accounts, already: true };

  const isOut = isOurs(message.from) && taking[0]!.length === 0;
  const draft = {
    kind: 'email',
    title: message.subject.trim() || untitled(taking[0]![0]?.name ?? message.from),
    accountIds,
    direction: isOut ? 'out' : 'in',
    sentAt: message.sentAt ?? world.now(),
    from: message.from,
    to: to.filter((address) => address !== message.from),
    text: message.text,
    ...(message.url && { messageUrl: message.url }),
    ...(me && { ownerId: me.id }),
  } as const;
  try {
    const email = newActivity(draft, message.id, world.now()) as Email;
    return { email, accounts, already: false };
  } catch (cause) {
    throw new AppError('invalid-record', `message ${message.id}`, { cause });
  }
}

/** Whether the message, as its page calls it, has an entry. */
export async function isLogged(store: Store, { id }: OpenMessage): Promise<boolean> {
  return (await store.get('activity', id)) !== undefined;
}

/** Whether an address is of one of us, or of somebody who works with us. @param own normalised */
export function ownAddresses(own: readonly string[]): (address: string) => boolean {
  const hosts = own.map(domainOfEmail).filter((host) => host && !isFreeMail(host));
  return (address) => own.includes(address) || hosts.includes(domainOfEmail(address));
}

/** The same message, though its webmail or a colleague's has called it something else. */
async function entryOf(
  store: Store,
  { id, from, subject, sentAt, text }: OpenMessage,
  accountIds: readonly AccountId[],
): Promise<Email | undefined> {
  const own = await store.get('activity', id);
  if (own?.kind === 'email') return own;
  if (!sentAt) return undefined;
  const entries = await store.history(accountIds, {
    kinds: ['email'],
    from: sentAt,
    before: nextMinute(sentAt),
    order: 'newest-first',
    limit: 50,
  });
  return entries.find(
    (one): one is Email =>
      one.kind === 'email' &&
      one.from === from &&
      (one.title === subject.trim() || !subject.trim()) &&
      beginningOf(one.text) === beginningOf(text),
  );
}

function nextMinute(at: Instant): string {
  return new Date(Date.parse(at) + 60_000).toISOString();
}

async function withOrganizations(store: Store, people: readonly Account[]): Promise<Account[]> {
  const places = await Promise.all(people.map((one) => affiliationOf(store, one)));
  const all = [...people, ...places.flatMap((place) => place?.organization ?? [])];
  return [...new Map(all.map((account) => [account.id, account])).values()];
}
