import { beforeEach, describe, expect, it } from 'vitest';
import { openInvoices } from '@/utils/app/open-invoices';
import { addPaper, nextPaperNumber, type PaperDraft, savePaper } from '@/utils/app/paper-numbers';
import { invoiceOf, issueInvoice, voidInvoice } from '@/utils/app/papers';
import type { Store, World } from '@/utils/app/ports';
import { printedPaper } from '@/utils/app/printed-paper';
import type { ActivityOf, Invoice, Paper } from '@/utils/core/activity';
import type { Json } from '@/utils/core/change';
import { COMPANY_ID, startingCompany } from '@/utils/core/company';
import type { AccountId, ActivityId } from '@/utils/core/ids';
import type { DateOnly } from '@/utils/core/time';
import {
  addActivity,
  invoiceOf as invoiceFields,
  now,
  smallCrm,
  stillWorld,
  today,
} from '../components/small-crm';

let store: Store;
let world: World;
beforeEach(async () => {
  store = await smallCrm();
  world = stillWorld();
});

const line = {
  description: 'Work',
  quantity: 2,
  unitPrice: 100_00,
  discountPercent: 0,
  taxPercent: 21,
};
function draft(fields: Partial<PaperDraft> = {}): PaperDraft {
  return {
    kind: 'invoice',
    title: 'Fit-out',
    accountIds: ['acme' as AccountId],
    number: '',
    issuedOn: today,
    dueOn: '2026-12-23' as DateOnly,
    currency: 'EUR',
    lines: [line],
    state: 'issued',
    ...fields,
  } as PaperDraft;
}
const numberOf = async (of: Promise<{ activity: unknown }>) =>
  ((await of).activity as Paper).number;
const taken = expect.objectContaining({ code: 'number-taken' });

describe('numbers', () => {
  it('come one after the other, in a series for each kind', async () => {
    expect(await numberOf(addPaper(store, world, draft()))).toBe('2026-0001');
    expect(await numberOf(addPaper(store, world, draft()))).toBe('2026-0002');
    expect(await nextPaperNumber(store, world, 'estimate', today)).toBe('E-2026-0001');
  });

  it('begin as the own company has it, with the year of issue', async () => {
    const { id: _, ...company } = { ...startingCompany(now), invoicePrefix: 'Fra {year}/' };
    await store.edit([
      { table: 'company', id: COMPANY_ID, fields: company as { [field: string]: Json } },
    ]);
    expect(await nextPaperNumber(store, world, 'invoice', '2027-01-02' as DateOnly)).toBe(
      'Fra 2027/0001',
    );
  });

  it('are refused where another paper of the kind has them, however they are written', async () => {
    await addPaper(store, world, draft({ number: 'A-7' }));
    await expect(addPaper(store, world, draft({ number: 'a-007' }))).rejects.toEqual(taken);
    const other = (await addPaper(store, world, draft({ number: 'A-8' }))).activity as Invoice;
    await expect(savePaper(store, world, other, { ...other, number: 'A-7' })).rejects.toEqual(
      taken,
    );
    expect(await store.get('activity', other.id)).toMatchObject({ number: 'A-8' });
  });

  it('may stay as they are when a paper is edited', async () => {
    const { activity } = await addPaper(store, world, draft({ number: 'A-7' }));
    await savePaper(store, world, activity as Invoice, {
      ...(activity as Invoice),
      title: 'Racks',
    });
    expect(await store.get('activity', activity.id)).toMatchObject({
      title: 'Racks',
      number: 'A-7',
    });
  });

  it('given at once in two panels are never the same', async () => {
    const made = await Promise.all([1, 2, 3, 4].map(() => addPaper(store, world, draft())));
    const numbers = made.map(({ activity }) => (activity as Paper).number);
    expect(new Set(numbers).size).toBe(4);
  });

  it('typed at once in two panels are given to one at most', async () => {
    const all = [1, 2].map(() => addPaper(store, world, draft({ number: 'A-7' })));
    await Promise.allSettled(all);
    expect((await store.numbered('invoice', 'A-7')).length).toBeLessThanOrEqual(1);
  });
});

describe('an invoice of an estimate', () => {
  let estimate: ActivityOf<'estimate'>;
  beforeEach(async () => {
    const { lines, title, accountIds } = draft();
    const links = ['deal' as ActivityId];
    const given = {
      kind: 'estimate',
      title,
      accountIds,
      lines,
      links,
      number: '',
      issuedOn: today,
      currency: 'JPY',
      status: 'sent',
    } as const;
    estimate = (await addPaper(store, world, given)).activity as typeof estimate;
  });

  it('keeps lines, currency, accounts and links, and names the estimate, which is accepted', async () => {
    const { activity } = await invoiceOf(store, world, estimate);
    expect(activity).toMatchObject({
      kind: 'invoice',
      state: 'draft',
      number: '2026-0001',
      issuedOn: today,
      dueOn: '2026-12-23',
      currency: 'JPY',
      lines: estimate.lines,
      accountIds: estimate.accountIds,
      links: [estimate.id, 'deal'],
    });
    expect(await store.get('activity', estimate.id)).toMatchObject({ status: 'accepted' });
  });

  it('goes again with one undo, and the estimate is as it was', async () => {
    const { activity, undo } = await invoiceOf(store, world, estimate);
    await undo();
    expect(await store.get('activity', activity.id)).toBeUndefined();
    expect(await store.get('activity', estimate.id)).toMatchObject({ status: 'sent' });
  });

  it('is issued today with as many days to pay, and can be voided and brought back', async () => {
    const { activity } = await invoiceOf(store, world, estimate);
    const old = {
      ...(activity as Invoice),
      issuedOn: '2026-10-01' as DateOnly,
      dueOn: '2026-10-15' as DateOnly,
    };
    await issueInvoice(store, world, old);
    const issued = (await store.get('activity', activity.id)) as Invoice;
    expect(issued).toMatchObject({ state: 'issued', issuedOn: today, dueOn: '2026-12-07' });
    const undo = await voidInvoice(store, world, issued);
    expect(await store.get('activity', activity.id)).toMatchObject({ state: 'void' });
    await undo();
    expect(await store.get('activity', activity.id)).toMatchObject({ state: 'issued' });
  });
});

describe('what can be paid', () => {
  const pay = (title: string, invoiceId: string, amount: number) =>
    addActivity(store, title, {
      kind: 'payment',
      amount: { amount, currency: 'EUR' },
      receivedOn: '2026-11-01',
      method: 'cash',
      invoiceId,
    });
  const accounts = ['acme', 'jane'] as AccountId[];

  beforeEach(async () => {
    await addActivity(store, 'later', invoiceFields(100_00, { dueOn: '2026-12-20' }));
    await addActivity(
      store,
      'sooner',
      invoiceFields(50_00, { dueOn: '2026-12-01', accountIds: ['jane'] }),
    );
    await addActivity(store, 'sketch', invoiceFields(10_00, { state: 'draft' }));
    await addActivity(store, 'done', invoiceFields(30_00));
    await pay('half', 'later', 60_00);
    await pay('whole', 'done', 30_00);
  });

  it('is every open invoice of the accounts with what is left, the one due first on top', async () => {
    const found = await openInvoices(store, accounts, today);
    expect(found.map(({ invoice, open }) => [invoice.id, open.amount])).toEqual([
      ['sooner', 50_00],
      ['later', 40_00],
    ]);
  });

  it('has the chosen one too, and leaves the payment out that is edited', async () => {
    const chosen = { invoiceId: 'done', without: 'whole' as ActivityId };
    const found = await openInvoices(store, accounts, today, chosen);
    expect(found.find(({ invoice }) => invoice.id === 'done')?.open.amount).toBe(30_00);
  });
});

describe('a paper in print', () => {
  it('is made out to the organization, for the attention of the contact, at the billing address', async () => {
    const place = { street: '', postalCode: '', region: '', country: '' };
    const addresses = [
      { ...place, label: 'work', city: 'Here' },
      { ...place, label: 'billing', city: 'There' },
    ];
    await store.edit([{ table: 'account', id: 'acme', fields: { addresses } }]);
    await addActivity(store, 'bill', invoiceFields(10_00, { accountIds: ['jane', 'acme'] }));
    const printed = await printedPaper(store, world, 'bill');
    expect(printed).toMatchObject({
      recipient: { id: 'acme' },
      attention: { id: 'jane' },
      address: { city: 'There' },
      balance: { status: 'unpaid' },
    });
  });

  it('is only an estimate or invoice that is there', async () => {
    await addActivity(store, 'note', { kind: 'note', text: '', notedAt: now });
    expect(await printedPaper(store, world, 'note')).toBe('not-paper');
    expect(await printedPaper(store, world, 'nothing')).toBeUndefined();
  });
});
