// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '@/utils/app/ports';
import type { ActivityId } from '@/utils/core/ids';
import { openPanel } from './open-panel';
import { addActivity, invoiceOf, smallCrm } from './small-crm';

let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});

async function openPage(id: string) {
  const steps = [
    { key: 0, route: { view: 'page' } },
    { key: 1, route: { view: 'activity', id } },
  ];
  openPanel({ store, trail: JSON.stringify({ steps, at: 1 }) });
  await screen.findByRole('button', { name: 'Print' }, { timeout: 5_000 });
}
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const status = async (text: string) =>
  expect(await screen.findByText((content) => content === text)).toBeTruthy();
const payment = (title: string, amount: number, receivedOn: string) =>
  addActivity(store, title, {
    kind: 'payment',
    amount: { amount, currency: 'EUR' },
    receivedOn,
    method: 'cash',
    invoiceId: 'bill',
  });

describe('the page of an invoice', () => {
  it('shows each payment with what it left, and a payment taken back changes the status at once', async () => {
    await addActivity(store, 'bill', invoiceOf(100_00));
    await payment('second', 70_00, '2026-11-12');
    await payment('first', 30_00, '2026-11-10');
    await openPage('bill');
    await status('paid');
    expect(screen.getByText('€70.00 left')).toBeTruthy();
    expect(screen.getByText('settled')).toBeTruthy();
    click('Delete the payment of €70.00');
    await status('partly paid');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await status('paid');
  });

  it('says by how much it is overpaid', async () => {
    await addActivity(store, 'bill', invoiceOf(100_00));
    await payment('much', 130_00, '2026-11-10');
    await openPage('bill');
    expect(await screen.findByText('€30.00 too much')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Record payment' })).toBeNull();
  });

  it('asks before it is voided, and the undo brings it back', async () => {
    await addActivity(store, 'bill', invoiceOf(100_00));
    await payment('first', 30_00, '2026-11-10');
    await openPage('bill');
    click('Void this invoice');
    expect(screen.getByText(/€30.00 has been paid on it/)).toBeTruthy();
    click('Cancel');
    expect(await store.get('activity', 'bill')).toMatchObject({ state: 'issued' });
    click('Void this invoice');
    click('Void it');
    await status('void');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await status('partly paid');
  });

  it('is issued before anything can be paid on it', async () => {
    await addActivity(store, 'bill', invoiceOf(100_00, { state: 'draft' }));
    await openPage('bill');
    expect(screen.queryByRole('button', { name: 'Record payment' })).toBeNull();
    click('Issue invoice');
    expect(await screen.findByRole('button', { name: 'Record payment' })).toBeTruthy();
  });
});

describe('the page of an estimate', () => {
  beforeEach(() =>
    addActivity(store, 'offer', {
      ...invoiceOf(100_00),
      kind: 'estimate',
      number: 'E-1',
      validUntil: '2026-11-20',
      status: 'sent',
    }),
  );

  it('says that it has expired', async () => {
    await openPage('offer');
    await status('expired');
  });

  it('makes an invoice in one click, which the undo takes back with the acceptance', async () => {
    await openPage('offer');
    click('Make invoice');
    expect(await screen.findByText(/2026-0001 made as a draft/)).toBeTruthy();
    expect(await store.get('activity', 'offer')).toMatchObject({ status: 'accepted' });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await status('expired');
    expect(await store.linkingTo('offer' as ActivityId)).toEqual([]);
  });

  it('asks before a second invoice is made of it', async () => {
    await addActivity(store, 'bill', invoiceOf(100_00, { number: 'R-9', links: ['offer'] }));
    await openPage('offer');
    click('Make invoice');
    expect(screen.getByText(/There is already an invoice of this estimate: R-9/)).toBeTruthy();
    click('Make another');
    await expect.poll(() => store.linkingTo('offer' as ActivityId)).toHaveLength(2);
  });
});
