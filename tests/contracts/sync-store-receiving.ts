import { expect, it, vi } from 'vitest';
import type { News } from '@/utils/app/ports';
import type { Change } from '@/utils/core/change';
import type { AccountId, MemberId } from '@/utils/core/ids';
import { newMember } from '@/utils/core/member';
import { invoice } from './activities';
import { creating, setting, stampAt } from './backend-changes';
import { ids, making, minute, organization, payment } from './records';
import type { SyncedStore } from './sync-store';

const later: Change = {
  table: 'activity',
  id: 'm',
  stamp: stampAt(1),
  fields: { kind: 'message from Mars', title: 'Hello' },
};
const unknown = { ...later, table: 'planet' as Change['table'], id: 'p' };
const page = (cursor: string, ...changes: Change[]) => ({ changes, cursor });

export function receiving(opened: () => SyncedStore): void {
  it('is kept with how far it came, found like what was typed, and waits for nobody', async () => {
    const { store, sync } = opened();
    expect(await sync.cursor()).toBeUndefined();
    const emails = ['hola@lago.example'];
    const change = creating('lago', stampAt(1), { emails });
    expect(
      await sync.receive(page('one', change, setting('lago', stampAt(2), { name: 'Lago' }))),
    ).toEqual({
      changed: 1,
      aside: 0,
    });
    expect(await sync.cursor()).toBe('one');
    expect((await store.get('account', 'lago'))?.name).toBe('Lago');
    expect(ids(await store.accountsBy('emails', 'hola@lago.example'))).toEqual(['lago']);
    expect(await store.pending(9)).toEqual([]);
    expect(await sync.outgoing(9)).toEqual([]);
  });

  it('changes nothing where it says nothing new, but goes on', async () => {
    const { store, sync } = opened();
    await sync.receive(page('one', creating('lago', stampAt(1))));
    expect(await sync.receive(page('two', creating('lago', stampAt(1))))).toEqual({
      changed: 0,
      aside: 0,
    });
    expect(await sync.receive(page('three'))).toEqual({ changed: 0, aside: 0 });
    expect(await sync.cursor()).toBe('three');
    expect(await store.count('account')).toBe(1);
  });

  it('is told of like every write', async () => {
    const { store, sync } = opened();
    const heard: News[] = [];
    store.onNews((news) => heard.push(news));
    await sync.receive(page('one', creating('lago', stampAt(1))));
    await vi.waitFor(() => expect(heard.flatMap(({ tables }) => tables)).toEqual(['account']));
  });

  it('leaves a newer own edit, and takes what stands beside it', async () => {
    const { store, sync } = opened();
    await sync.receive(page('one', creating('lago', stampAt(1))));
    await store.edit([{ table: 'account', id: 'lago', fields: { name: 'Mine' } }]);
    const theirs = { name: 'Theirs', description: 'Boats' };
    await sync.receive(page('two', setting('lago', stampAt(2), theirs)));
    expect(await store.get('account', 'lago')).toMatchObject({
      name: 'Mine',
      description: 'Boats',
    });
    expect((await store.pending(9)).map(({ fields }) => fields)).toEqual([{ name: 'Mine' }]);
  });

  it('settles which invoices are open', async () => {
    const { store, sync } = opened();
    await store.edit([
      making('account', organization('lago')),
      making('activity', invoice('owed', 100)),
    ]);
    const open = async () =>
      ids(
        await store.history(['lago' as AccountId], { open: true, order: 'oldest-first', limit: 9 }),
      );
    expect(await open()).toEqual(['owed']);
    const paid = making('activity', payment('p', ['lago'], '2026-01-02', 'owed'));
    await sync.receive(page('one', { ...paid, stamp: stampAt(1) }));
    expect(await open()).toEqual([]);
  });

  it('is kept aside where this version cannot read it, beside what it can', async () => {
    const { store, sync, aside } = opened();
    const changes = [later, unknown, creating('lago', stampAt(1))];
    expect(await sync.receive(page('one', ...changes))).toEqual({ changed: 1, aside: 2 });
    expect(await aside()).toEqual(['activity m', 'planet p']);
    expect(await store.count('account')).toBe(1);
    expect(await store.count('activity')).toBe(0);
  });

  it('is no longer aside once it can be read', async () => {
    const { store, sync, aside } = opened();
    await sync.receive(page('one', later, unknown));
    const { id: _, ...fields } = JSON.parse(JSON.stringify(invoice('m', 100)));
    await sync.receive(page('two', { ...later, stamp: stampAt(2), fields }));
    expect((await store.get('activity', 'm'))?.kind).toBe('invoice');
    expect(await aside()).toEqual(['planet p']);
  });

  it('is tried again after an update, and stays aside where that is of no use', async () => {
    const { store, sync, aside, update } = opened();
    await sync.receive(page('one', creating('lago', stampAt(1))));
    const broken = setting('lago', stampAt(5), { name: 7 });
    await sync.receive(page('two', broken, unknown));
    expect(await aside()).toEqual(['account lago', 'planet p']);
    // What stood in its way is over: a record that came deleted has no shape to keep to.
    await store.edit([{ table: 'account', id: 'lago', fields: { deleted: true } }]);
    await sync.readAgain();
    await update();
    await sync.readAgain();
    expect(await aside()).toEqual(['planet p']);
    expect(await sync.cursor()).toBe('two');
  });

  it('unseats nobody at this keyboard, and seats nobody', async () => {
    const { store, sync } = opened();
    const member = (id: string, me: boolean, minutes: number): Change => ({
      ...making('member', newMember({ name: id, me }, id as MemberId, minute(0))),
      stamp: stampAt(minutes),
    });
    await sync.receive(page('one', member('ana', true, 1), member('ben', true, 1)));
    const seats = async () => (await store.all('member')).map(({ id, me }) => [id, me]);
    expect(await seats()).toEqual([
      ['ana', false],
      ['ben', false],
    ]);
    await store.edit([{ table: 'member', id: 'ana', fields: { me: true } }]);
    const late = '2099-01-01T00:00:00.000Z-0000-elsewhere' as Change['stamp'];
    const renamed = { ...member('ana', false, 1), stamp: late };
    await sync.receive(page('two', { ...renamed, fields: { ...renamed.fields, name: 'Ana B' } }));
    expect(await seats()).toEqual([
      ['ana', true],
      ['ben', false],
    ]);
    expect((await store.get('member', 'ana'))?.name).toBe('Ana B');
  });

  it('leaves nothing behind once the store is closed', async () => {
    const { store, sync } = opened();
    store.close();
    await expect(sync.receive(page('one', creating('lago', stampAt(1))))).rejects.toMatchObject({
      code: 'store-closed',
    });
  });
}
