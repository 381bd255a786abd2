// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Route } from '@/components/navigation';
import type { Store } from '@/utils/app/ports';
import type { Activity, Invoice } from '@/utils/core/activity';
import type { AccountId } from '@/utils/core/ids';
import { openPanel } from './open-panel';
import { addActivity, invoiceOf, smallCrm } from './small-crm';

let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});

async function openForm(kind: 'estimate' | 'invoice' | 'payment', locale?: string) {
  const route: Route = { view: 'new-activity', kind, accountId: 'acme' };
  const steps = [
    { key: 0, route: { view: 'page' } },
    { key: 1, route },
  ];
  openPanel({ store, trail: JSON.stringify({ steps, at: 1 }), ...(locale && { locale }) });
  await screen.findByRole('button', { name: locale ? 'Guardar' : 'Save' }, { timeout: 5_000 });
}
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
function choose(label: string, value: string) {
  const select = screen.getByLabelText(label) as HTMLSelectElement;
  select.value = value;
  // As browsers send it: the library would make an input event of its own.
  fireEvent(select, new Event('change', { bubbles: true }));
}
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));
const lines = () => within(screen.getByRole('region', { name: 'Lines' }));
const total = () =>
  screen.getByText('Total').nextElementSibling?.textContent?.replaceAll('\u00a0', ' ');
const key = (label: string | RegExp, init: KeyboardEventInit) =>
  fireEvent.keyDown(screen.getByLabelText(label), init);
async function made<A extends Activity>(kind: A['kind']): Promise<A> {
  const query = { kinds: [kind], order: 'newest-first', limit: 9 } as const;
  await expect.poll(() => store.history(['acme' as AccountId], query)).not.toHaveLength(0);
  return (await store.history(['acme' as AccountId], query))[0] as A;
}

describe('the lines of an invoice', () => {
  beforeEach(() => openForm('invoice'));

  it('add up while they are typed, and the first one gives the title', async () => {
    type(/1\. Description/, 'Racks');
    type('Quantity', '3');
    type('Unit price', '1,234.50');
    type('Discount %', '10');
    type('Tax %', '21');
    expect(total()).toBe('€4,033.11');
    save();
    const { title, lines: kept } = await made<Invoice>('invoice');
    expect(title).toBe('Racks');
    expect(kept).toEqual([
      {
        description: 'Racks',
        quantity: 3,
        unitPrice: 1_234_50,
        discountPercent: 10,
        taxPercent: 21,
      },
    ]);
  });

  it('follow by Enter, and one left empty at the end is left out', async () => {
    type(/1\. Description/, 'Racks');
    type('Unit price', '10');
    key('Unit price', { key: 'Enter' });
    expect(screen.getByLabelText(/2\. Description/)).toBe(document.activeElement);
    save();
    expect((await made<Invoice>('invoice')).lines).toHaveLength(1);
  });

  it('move by Alt and the arrow keys', async () => {
    type(/1\. Description/, 'First');
    type('Unit price', '10');
    key('Unit price', { key: 'Enter' });
    type(/2\. Description/, 'Second');
    type('Unit price', '20');
    key('Unit price', { key: 'ArrowUp', altKey: true });
    expect((screen.getByLabelText(/1\. Description/) as HTMLInputElement).value).toBe('Second');
    save();
    expect((await made<Invoice>('invoice')).lines.map((one) => one.description)).toEqual([
      'Second',
      'First',
    ]);
  });

  it('come back where they were when taken out by mistake', async () => {
    type(/1\. Description/, 'Racks');
    type('Unit price', '10');
    fireEvent.click(screen.getByRole('button', { name: 'Remove line' }));
    expect(lines().queryByText('Racks')).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await lines().findByText('Racks')).toBeTruthy();
  });

  it('keep their prices in another currency, down to the decimals it has', () => {
    type(/1\. Description/, 'Racks');
    type('Unit price', '12.5');
    choose('Currency', 'KWD');
    expect(total()).toContain('12.500');
    choose('Currency', 'JPY');
    expect(screen.getByText('JPY has no decimals.')).toBeTruthy();
    type('Unit price', '13');
    expect(total()).toContain('13');
  });

  it.each([
    ['Quantity', '1.23456', 'Four decimals at most.'],
    ['Quantity', '1e9', 'Enter a number.'],
    ['Quantity', '9999999999', 'This is too large.'],
    ['Unit price', '99999999999999', 'This is too large.'],
    ['Unit price', '12.345', 'EUR has 2 decimals.'],
    ['Discount %', '101', 'Between 0 and 100.'],
    ['Tax %', '-1', 'Between 0 and 100.'],
  ])('%s %s: %s', async (field, text, sentence) => {
    type(/1\. Description/, 'Racks');
    type('Unit price', '10');
    type(field, text);
    expect(await screen.findByText(sentence)).toBeTruthy();
    save();
    expect(await screen.findByText('Something is missing or wrong in line 1.')).toBeTruthy();
    expect(await store.history(['acme' as AccountId], { order: 'newest-first', limit: 9 })).toEqual(
      [],
    );
  });

  it('may be a credit, but not all together', async () => {
    type(/1\. Description/, 'Credit');
    type('Unit price', '-10');
    save();
    expect(await screen.findByText('The total of an invoice cannot be below zero.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Add line' }));
    type(/2\. Description/, 'Racks');
    type('Unit price', '30');
    expect(total()).toBe('€20.00');
    save();
    expect((await made<Invoice>('invoice')).lines).toHaveLength(2);
  });
});

describe('the days of a paper', () => {
  it('cannot end before they begin, and the end moves along with the beginning', async () => {
    await openForm('estimate');
    type('Issued', '2026-12-01');
    expect((screen.getByLabelText('Valid until') as HTMLInputElement).value).toBe('2026-12-31');
    type('Valid until', '2026-11-30');
    save();
    expect(await screen.findByText('It cannot end before it is issued.')).toBeTruthy();
  });
});

describe('a payment', () => {
  beforeEach(async () => {
    await addActivity(store, 'later', invoiceOf(80_00, { number: 'R-2', dueOn: '2026-12-24' }));
    await addActivity(store, 'sooner', invoiceOf(50_00, { number: 'R-1', dueOn: '2026-12-01' }));
  });

  it('begins with the invoice due first and what is open on it, and follows another choice', async () => {
    await openForm('payment');
    await screen.findByText('€50.00 is open.');
    choose('Invoice', 'later');
    expect(await screen.findByText('€80.00 is open.')).toBeTruthy();
    expect((screen.getByLabelText('Amount') as HTMLInputElement).value).toBe('80.00');
    save();
    expect(await made('payment')).toMatchObject({
      title: 'Payment of R-2',
      invoiceId: 'later',
      amount: { amount: 80_00, currency: 'EUR' },
    });
  });

  it.each([
    ['0', 'The amount must be above zero.'],
    ['-5', 'The amount must be above zero.'],
    ['', 'Enter an amount.'],
    ['much', 'Enter a number.'],
  ])('of “%s” is refused: %s', async (amount, sentence) => {
    await openForm('payment');
    type('Amount', amount);
    save();
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('in another currency than its invoice is refused', async () => {
    await openForm('payment');
    choose('Currency', 'USD');
    save();
    expect(
      await screen.findByText('The invoice is in EUR, so its payment must be too.'),
    ).toBeTruthy();
  });
});

it('amounts are read and written as Spanish people type them', async () => {
  await openForm('invoice', 'es-ES');
  type(/1\. Descripción/, 'Estanterías');
  type('Precio unitario', '1.234,5');
  expect(total()).toBe('1234,50 €');
});
