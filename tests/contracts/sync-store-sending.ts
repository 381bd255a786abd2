import { expect, it } from 'vitest';
import type { MemberId } from '@/utils/core/ids';
import { newMember } from '@/utils/core/member';
import type { Verdict } from '@/utils/core/sync/protocol';
import type { Sent } from '@/utils/core/sync/settling';
import { creating, setting, type stampAt } from './backend-changes';
import { making, makingAll, minute, organization } from './records';
import type { SyncedStore } from './sync-store';

const taken: Verdict = { taken: true };
const refused: Verdict = { taken: false, refusal: 'invalid', detail: 'why' };
const allOf = (sent: readonly Sent[], verdict: Verdict) =>
  sent.map(({ changes }) => changes.map(() => verdict));
const idsOf = (sent: readonly Sent[]) => sent.map(({ waiting }) => waiting.id);

export function sending(opened: () => SyncedStore): void {
  const renaming = (id: string, name: string) => ({
    table: 'account' as const,
    id,
    fields: { name },
  });

  it('is what has waited longest, each record whole', async () => {
    const { store, sync } = opened();
    await store.edit(
      makingAll(
        'account',
        ['b', 'a', 'c'].map((id) => organization(id)),
      ),
    );
    await store.edit([renaming('b', 'Bee')]);
    const sent = await sync.outgoing(100);
    expect(idsOf(sent)).toEqual(['b', 'a', 'c']);
    expect(sent.map(({ changes }) => changes.length)).toEqual([2, 1, 1]);
    expect(sent[0]!.changes.map(({ fields }) => fields.name)).toEqual(['Bee', 'Bee']);
    expect(idsOf(await sync.outgoing(3))).toEqual(['b', 'a']);
    expect(idsOf(await sync.outgoing(2))).toEqual(['b']);
    expect(idsOf(await sync.outgoing(1))).toEqual(['b']);
  });

  it('is over once the backend has it', async () => {
    const { store, sync } = opened();
    await store.edit(makingAll('account', [organization('a'), organization('b')]));
    const [first] = await sync.outgoing(1);
    await sync.settle([first!], allOf([first!], taken));
    expect(idsOf(await sync.outgoing(100))).toEqual(['b']);
    expect((await store.pending(100)).map(({ id }) => id)).toEqual(['b']);
    expect((await store.get('account', 'a'))?.name).toBe('a');
  });

  it('stays where it was edited on the way', async () => {
    const { store, sync } = opened();
    await store.edit([making('account', organization('a'))]);
    const sent = await sync.outgoing(100);
    await store.edit([renaming('a', 'Later')]);
    await sync.settle(sent, allOf(sent, taken));
    const [rest] = await sync.outgoing(100);
    expect(rest!.changes.map(({ fields }) => fields)).toEqual([{ name: 'Later' }]);
  });

  it('is held back where it was refused, until it may go again', async () => {
    const { store, sync } = opened();
    await store.edit([making('account', organization('a'))]);
    const sent = await sync.outgoing(100);
    await sync.settle(sent, allOf(sent, refused));
    expect(await sync.outgoing(100)).toEqual([]);
    expect(await store.pending(100)).toEqual([]);
    await sync.release(['clock-ahead', 'forbidden']);
    expect(await sync.outgoing(100)).toEqual([]);
    await sync.release(['clock-ahead', 'invalid']);
    expect(await sync.outgoing(100)).toEqual(sent);
  });

  it('is held back no longer once it is edited', async () => {
    const { store, sync } = opened();
    await store.edit([making('account', organization('a'))]);
    const sent = await sync.outgoing(100);
    await sync.settle(sent, allOf(sent, refused));
    await store.edit([renaming('a', 'Mended')]);
    const [again] = await sync.outgoing(100);
    expect(again!.changes[0]!.fields).toMatchObject({ kind: 'organization', name: 'Mended' });
  });

  it('is nothing where a colleague has overruled it', async () => {
    const { store, sync } = opened();
    await store.edit([making('account', organization('a'))]);
    const late = '2099-01-01T00:00:00.000Z-0000-elsewhere' as ReturnType<typeof stampAt>;
    await sync.receive({ changes: [creating('a', late)], cursor: 'one' });
    expect(await sync.outgoing(100)).toEqual([]);
    await sync.receive({ changes: [setting('a', late, { name: 'x' })], cursor: 'two' });
    expect(await store.pending(100)).toEqual([]);
  });

  it('says of no member that they sit at this keyboard', async () => {
    const { store, sync } = opened();
    const ana = newMember({ name: 'Ana', me: true }, 'ana' as MemberId, minute(0));
    await store.edit([making('member', ana)]);
    const [sent] = await sync.outgoing(100);
    expect(sent!.changes.map(({ fields }) => [fields.name, fields.me])).toEqual([['Ana', false]]);
    expect((await store.get('member', 'ana'))?.me).toBe(true);
  });
}
