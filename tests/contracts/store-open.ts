import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HistoryQuery } from '@/utils/app/ports';
import type { Activity } from '@/utils/core/activity';
import type { Edit } from '@/utils/core/change';
import type { AccountId } from '@/utils/core/ids';
import { isOpen, isPayment } from '@/utils/core/open';
import type { Stamp } from '@/utils/core/stamp';
import { chance, estimate, event, invoice, on, project, task } from './activities';
import { deleting, ids, making, makingAll, minute, note, payment } from './records';
import type { Opened } from './store';

/** What is open, in the order of the history. */
export function readingOpen(store: Opened): void {
  const openOf = async (query: Partial<HistoryQuery> = {}, accountIds = ['lago']) =>
    ids(
      await store().history(accountIds as AccountId[], {
        open: true,
        order: 'oldest-first',
        limit: 100,
        ...query,
      }),
    );
  const write = (...activities: Activity[]) => store().edit(makingAll('activity', activities));
  const set = (id: string, fields: Edit['fields']) =>
    store().edit([{ table: 'activity', id, fields }]);

  it('knows what is open of every kind and leaves out what is done', async () => {
    await write(
      ...(['open', 'in-progress', 'done', 'cancelled'] as const).map((of) => task(`t-${of}`, of)),
      ...(['planned', 'held'] as const).map((of) => event(`e-${of}`, of)),
      ...(['open', 'won', 'lost'] as const).map((of) => chance(`o-${of}`, of)),
      ...(['active', 'archived'] as const).map((of) => project(`p-${of}`, of)),
      ...(['draft', 'sent', 'accepted', 'declined', 'expired'] as const).map((of) =>
        estimate(`q-${of}`, of),
      ),
      ...(['draft', 'issued', 'void'] as const).map((of) => invoice(`i-${of}`, 100, of)),
      invoice('i-nothing', 0),
      note('n', ['lago'], minute(1)),
    );
    expect(new Set(await openOf())).toEqual(
      new Set([
        't-open',
        't-in-progress',
        'e-planned',
        'o-open',
        'p-active',
        'q-draft',
        'q-sent',
        'i-issued',
      ]),
    );
    expect(await openOf({ kinds: ['estimate'] })).toEqual(['q-draft', 'q-sent']);
    expect(await openOf({ kinds: ['note', 'call', 'email', 'payment'] })).toEqual([]);
  });

  it('forgets what is done and knows again what is taken up', async () => {
    await write(task('t', 'open'));
    await set('t', { status: 'done' });
    expect(await openOf()).toEqual([]);
    await set('t', { status: 'open' });
    expect(await openOf()).toEqual(['t']);
    await store().edit([deleting('activity', 't')]);
    expect(await openOf()).toEqual([]);
    await store().edit([deleting('activity', 't', false)]);
    expect(await openOf()).toEqual(['t']);
  });

  it('goes by accounts, time, order and page as the whole history does', async () => {
    await write(
      event('e1', 'planned', ['lago'], minute(1)),
      event('e2', 'planned', ['ana', 'lago'], minute(2)),
      event('e3', 'planned', ['ana'], minute(3)),
      event('done', 'held', ['ana'], minute(2)),
      task('t', 'open'),
    );
    expect(await openOf({}, ['lago', 'ana'])).toEqual(['e1', 'e2', 'e3', 't']);
    const events = { kinds: ['event'] } as const;
    expect(await openOf({ ...events, from: minute(2) }, ['lago', 'ana'])).toEqual(['e2', 'e3']);
    expect(await openOf({ ...events, before: minute(2) }, ['lago', 'ana'])).toEqual(['e1']);
    const newest = { order: 'newest-first', limit: 2 } as const;
    expect(await openOf(newest, ['lago', 'ana'])).toEqual(['t', 'e3']);
    const after = event('e3', 'planned', ['ana'], minute(3));
    expect(await openOf({ ...newest, after }, ['lago', 'ana'])).toEqual(['e2', 'e1']);
  });

  it('closes an invoice with the payment that completes it, whoever pays, and opens it without', async () => {
    await write(invoice('i', 200));
    await write(payment('p1', ['lago'], on, 'i'));
    expect(await openOf()).toEqual(['i']);
    await write(payment('p2', ['somebody'], on, 'i'));
    expect(await openOf()).toEqual([]);
    await store().edit([deleting('activity', 'p1')]);
    expect(await openOf()).toEqual(['i']);
    await store().edit([deleting('activity', 'p1', false)]);
    expect(await openOf()).toEqual([]);
    await set('p2', { invoiceId: 'other' });
    expect(await openOf()).toEqual(['i']);
    await set('p2', { invoiceId: 'i', amount: { amount: 100, currency: 'USD' } });
    expect(await openOf()).toEqual(['i']);
  });

  it('knows an invoice for paid that came after its payment, in one batch or later', async () => {
    await write(payment('p', ['lago'], on, 'i'));
    await write(invoice('i', 100));
    await store().edit([
      ...makingAll('activity', [invoice('j', 100), payment('q', ['lago'], on, 'j')]),
    ]);
    expect(await openOf()).toEqual([]);
    const stamp = '2030-01-01T00:00:00.000Z-0000-elsewhere' as Stamp;
    await store().apply([
      { ...making('activity', payment('r', ['lago'], on, 'k')), stamp },
      { ...making('activity', invoice('k', 100)), stamp },
    ]);
    expect(await openOf()).toEqual([]);
  });

  it('opens an own invoice again when the sample payment of it goes', async () => {
    await write(invoice('own', 100), payment('sample_p', ['lago'], on, 'own'));
    expect(await openOf()).toEqual([]);
    await store().dropSample();
    expect(await openOf()).toEqual(['own']);
  });

  it('never strays from what the records say, whatever is written', async () => {
    const invoiceIds = fc.constantFrom('i1', 'i2');
    const paymentIds = fc.constantFrom('p1', 'p2', 'p3');
    const someEdit = fc.oneof(
      fc.tuple(invoiceIds, fc.constantFrom(0, 100, 200)).map(([id, sum]) => {
        return making('activity', invoice(id, sum));
      }),
      fc.tuple(paymentIds, invoiceIds).map(([id, of]) => {
        return making('activity', payment(id, ['lago'], on, of));
      }),
      fc
        .tuple(fc.oneof(invoiceIds, paymentIds), fc.boolean())
        .map(([id, gone]) => deleting('activity', id, gone)),
    );
    await write(
      invoice('i1'),
      invoice('i2'),
      ...['p1', 'p2', 'p3'].map((id) => payment(id, ['lago'], on)),
    );
    const batches = fc.array(fc.array(someEdit, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(batches, async (all) => {
        for (const edits of all) {
          await store().edit(edits);
          const records = await store().all('activity');
          const payments = records.filter(isPayment);
          const wanted = records.filter((one) => isOpen(one, payments));
          expect(await openOf()).toEqual(ids(wanted));
        }
      }),
      { numRuns: 30 },
    );
  });
}
