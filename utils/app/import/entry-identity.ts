import type { Activity, ActivityOf } from '../../core/activity';
import { beginningOf, messageIdentity } from '../../core/detect/message-identity';
import type { AccountId, ActivityId } from '../../core/ids';
import type {
  ImportedAppointment,
  ImportedEntry,
  ImportedMessage,
} from '../../core/import/imported-entry';
import { instantOf } from '../../core/time';
import type { Store } from '../ports';

/** Makes an id of a text that names one message or event: the same of the same, in every browser. */
export type EntryId = (identity: string) => Promise<ActivityId>;

/** The UIDs that Ficha itself writes into calendars. */
const OWN_UID = /^([\w.:-]{1,100})@ficha$/;
const MINUTE_MS = 60_000;
/** Letters and digits that two readings of one text have in common. */
const ALIKE = 60;

/** Ids that the entry of it may have, the one to make first. */
export async function idsOf(entry: ImportedEntry, idOf: EntryId): Promise<ActivityId[]> {
  if (entry.kind === 'appointment') {
    const id = await idOf(`uid\n${entry.uid}`);
    const own = OWN_UID.exec(entry.uid)?.[1];
    return own ? [id, own as ActivityId] : [id];
  }
  const { messageId, from, subject, sentAt, text } = entry;
  const said = { from: from.address, subject, text, messageId: '' };
  const day = messageIdentity(
    { ...said, letterId: '', to: [], named: [], dates: [], language: '', cut: false, frames: [] },
    { at: sentAt, timed: true },
    '',
  );
  const whole = messageId
    ? `message-id\n${messageId}`
    : ['message', from.address, subject, sentAt, beginningOf(text)].join('\n');
  // The second is that of an open message whose webmail calls it nothing.
  return Promise.all([idOf(whole), idOf(day)]);
}

/** Whether what stands under one of its ids is an entry of it. */
export function isEntryOf(entry: ImportedEntry, activity: Activity): boolean {
  const kind = entry.kind === 'email' ? 'email' : entry.draft.kind;
  return activity.kind === kind;
}

/** The same message, logged from a webmail that calls it something else. */
export async function loggedFor(
  store: Store,
  { from, subject, sentAt, text }: ImportedMessage,
  accountIds: readonly AccountId[],
): Promise<ActivityOf<'email'> | undefined> {
  // Webmails show no seconds.
  const minute = Math.floor(Date.parse(sentAt) / MINUTE_MS) * MINUTE_MS;
  const entries = await store.history(accountIds, {
    kinds: ['email'],
    from: instantOf(minute),
    before: instantOf(minute + MINUTE_MS),
    order: 'newest-first',
    limit: 50,
  });
  return entries.find(
    (one): one is ActivityOf<'email'> =>
      one.kind === 'email' &&
      one.from === from.address &&
      (!subject || plain(one.title) === plain(subject)) &&
      beginAlike(one.text, text),
  );
}

/** A page sets a text in other lines than the message itself, and may cut it. */
function beginAlike(a: string, b: string): boolean {
  return lettersOf(a).slice(0, ALIKE) === lettersOf(b).slice(0, ALIKE);
}

function lettersOf(text: string): string {
  return plain(text.slice(0, 1_000)).replace(/[^\p{L}\p{N}]/gu, '');
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** What the account's calendar says now, over what stands here. */
export function updated<A extends Activity>(existing: A, { draft }: ImportedAppointment): A {
  const { id, accountIds, links, createdAt, updatedAt, at, ownerId, description } = existing;
  const kept = { id, accountIds, links, createdAt, updatedAt, at };
  return {
    ...kept,
    ...(ownerId && { ownerId }),
    ...(description && { description }),
    ...draft,
  } as unknown as A;
}
