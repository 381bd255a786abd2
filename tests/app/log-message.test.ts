import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openIdbStore } from '@/utils/adapters/idb-store';
import { removeActivity } from '@/utils/app/activities';
import { letterState } from '@/utils/app/letter-accounts';
import { logMessage } from '@/utils/app/log-message';
import { type Around, loggedMessage } from '@/utils/app/logged-message';
import type { Store } from '@/utils/app/ports';
import type { OpenMessage } from '@/utils/app/shell';
import { editOf } from '@/utils/core/change';
import type { AccountId, ActivityId, MemberId } from '@/utils/core/ids';
import { newMember } from '@/utils/core/member';
import type { Instant } from '@/utils/core/time';
import { knownAddress, knownDomain, unknownAddress } from '../components/matches';
import { addAccount, now, smallCrm, stillWorld } from '../components/small-crm';
import { createMemoryStore } from '../fakes/memory-store';

let opened = 0;
let store: Store;
beforeEach(() => begin(createMemoryStore()));

async function begin(empty: Store): Promise<void> {
  store = await smallCrm(empty);
  const us = newMember({ name: 'Ana', emails: ['ana@us.example'] }, 'ana' as MemberId, now);
  await store.edit([editOf('member', undefined, us)!]);
}

const MESSAGE: OpenMessage = {
  id: 'mail-1' as ActivityId,
  from: 'jane@acme.example',
  to: [],
  named: [],
  subject: 'Shelves',
  sentAt: '2026-11-20T10:42:00.000Z' as Instant,
  text: 'Blue, please.',
  cut: false,
};
const around: Around = {
  matches: [],
  letter: { to: [], own: [] },
  untitled: (who) => `E-mail from ${who}`,
};
const entryOf = (part: Partial<OpenMessage> = {}, more: Partial<Around> = {}) =>
  loggedMessage(store, stillWorld(), { ...MESSAGE, ...part }, { ...around, ...more });
const log = async (part: Partial<OpenMessage> = {}) => {
  const { email } = await entryOf(part);
  return { email, undo: await logMessage(store, email) };
};
const emails = (id = 'jane') =>
  store.history([id as AccountId], { order: 'newest-first', limit: 9, kinds: ['email'] });

describe('the entry of a message', () => {
  it('belongs to all who take part and to where they work now', async () => {
    await addAccount(store, 'nils', { kind: 'contact', name: 'Nils', emails: ['n@nord.example'] });
    const { email } = await entryOf({ to: ['n@nord.example', 'x@nobody.example'] });
    expect(email.accountIds).toEqual(['jane', 'nils', 'acme']);
    expect(email).toMatchObject({ direction: 'in', title: 'Shelves', ownerId: 'mar' });
    expect(email.to).toEqual(['n@nord.example', 'x@nobody.example']);
    expect(email.at).toBe(MESSAGE.sentAt);
  });

  it('is outgoing where a member, a colleague or the webmail’s owner wrote it', async () => {
    const to = ['jane@acme.example'];
    const direction = async (from: string, own: string[] = []) =>
      (await entryOf({ from, to }, { letter: { to: [], own } })).email.direction;
    expect(await direction('ana@us.example')).toBe('out');
    expect(await direction('sales@us.example')).toBe('out');
    expect(await direction('me@gmail.com', ['Me@gmail.com'])).toBe('out');
    expect(await direction('you@gmail.com', ['Me@gmail.com'])).toBe('in');
  });

  it('is of who else talks in the conversation where the message names nobody known', async () => {
    const letter = { to: ['email:jane@acme.example'], own: [] };
    const { email } = await entryOf({ from: 'new@nord.example' }, { letter });
    expect([email.accountIds, email.to]).toEqual([['jane', 'acme'], []]);
  });

  it('names of others in the head those who are of us', async () => {
    const { email } = await entryOf({ named: ['ana@us.example', 'list@elsewhere.example'] });
    expect(email.to).toEqual(['ana@us.example']);
  });

  it('belongs to the organization of the domain where nobody has the address, and to no one of several', async () => {
    const from = 'nina@acme.example';
    const known = [knownDomain(from, 'acme.example', 'acme')];
    expect((await entryOf({ from }, { matches: known })).email.accountIds).toEqual(['acme']);
    const two = [{ ...known[0]!, accountIds: ['acme', 'globex'] as AccountId[] }];
    await expect(entryOf({ from }, { matches: two })).rejects.toMatchObject({
      code: 'invalid-record',
    });
  });

  it('goes to whom the user has chosen for a shared address', async () => {
    const from = 'office@acme.example';
    const chosen = { ...knownAddress(from, 'otto'), reason: { kind: 'chosen' } } as const;
    expect((await entryOf({ from }, { matches: [chosen] })).email.accountIds).toEqual(['otto']);
    expect((await entryOf({ from })).email.accountIds).toEqual(['acme', 'globex', 'otto']);
  });

  it('stands at now and is called after its sender where the page says neither', async () => {
    const { sentAt: _, ...undated } = MESSAGE;
    const message = { ...undated, subject: ' ' };
    const { email } = await loggedMessage(store, stillWorld(), message, around);
    expect([email.at, email.title]).toEqual([now, 'E-mail from Jane Doe']);
  });
});

describe.each([
  ['memory', async () => undefined],
  ['IndexedDB', async () => begin(await openIdbStore({ name: `logged-${++opened}` }))],
])('never twice in %s', (_, prepare) => {
  beforeEach(prepare);

  it('the same message leads to the entry that is there', async () => {
    const { email } = await log();
    expect(await entryOf({ subject: 'Seen otherwise' })).toMatchObject({ email, already: true });
  });

  it('two windows at once make one entry', async () => {
    const [one, other] = [await entryOf(), await entryOf()];
    await Promise.all([logMessage(store, one.email), logMessage(store, other.email)]);
    expect(await emails()).toHaveLength(1);
  });

  it('what another webmail calls otherwise is known by its sender, minute, subject and text', async () => {
    const { email } = await log();
    const other = { id: 'mail-2' as ActivityId };
    expect(await entryOf(other)).toMatchObject({ email: { id: email.id }, already: true });
    for (const part of [{ text: 'Red.' }, { subject: 'Doors' }, { sentAt: now }]) {
      expect((await entryOf({ ...other, ...part })).already).toBe(false);
    }
  });

  it('what was deleted can be logged again, without what it had then', async () => {
    const { email } = await log({ url: 'https://mail.example/#inbox/1' });
    await store.edit([{ table: 'activity', id: email.id, fields: { description: 'Call her' } }]);
    await removeActivity(store, email);
    await log();
    const [again] = await emails();
    expect(again).toMatchObject({ id: email.id, text: 'Blue, please.' });
    expect(again).not.toHaveProperty('description');
    expect(again).not.toHaveProperty('messageUrl');
  });

  it('the undo takes it out of every history', async () => {
    const { undo } = await log();
    expect(await emails('acme')).toHaveLength(1);
    await undo();
    expect([await emails(), await emails('acme')]).toEqual([[], []]);
  });
});

describe('beside the open message', () => {
  const letter = { id: '1', from: ['email:nina@acme.example'], to: [], within: [], own: [] };

  it('the sender is offered as a newcomer where nobody is known', async () => {
    const nina = unknownAddress('nina@acme.example', 'Nina Keller');
    const state = await letterState(store, letter, [nina], undefined);
    expect(state).toMatchObject({ known: false, newcomer: { match: { text: nina.text } } });
  });

  it('an account that was made meanwhile counts', async () => {
    const nina = unknownAddress('nina@acme.example', 'Nina Keller');
    await addAccount(store, 'nina', { kind: 'contact', name: 'Nina', emails: [nina.text] });
    expect(await letterState(store, letter, [nina], undefined)).toEqual({ known: true });
  });

  it('an entry that is deleted is none', async () => {
    const { email, undo } = await log();
    const jane = knownAddress('jane@acme.example', 'jane');
    const of = { ...letter, from: [jane.key] };
    expect(await letterState(store, of, [jane], email.id)).toMatchObject({ entry: email });
    await undo();
    expect(await letterState(store, of, [jane], email.id)).toEqual({ known: true });
  });
});
