import { describe, expect, it } from 'vitest';
import { formatsFor } from '@/components/text/format';
import { accountsAsCsv, accountsAsVcard } from '@/utils/app/transfer/export-accounts';
import { activitiesAsCsv } from '@/utils/app/transfer/export-activities';
import { newCustomField } from '@/utils/core/custom-field';
import type { FieldId } from '@/utils/core/ids';
import { contact, makingAll, minute, note, organization, relation } from '../../contracts/records';
import { createMemoryStore } from '../../fakes/memory-store';
import { textSink, toTheEnd } from './files';

const amountText = formatsFor('en').plainAmount;

async function filledStore() {
  const store = createMemoryStore();
  const size = newCustomField(
    { name: '=Size', type: 'money', kinds: ['organization'], rank: 0 },
    'size' as FieldId,
    minute(0),
  );
  await store.edit(makingAll('field', [size]));
  await store.edit(
    makingAll('account', [
      organization('acme', {
        name: '=HYPERLINK("http://evil.example")',
        custom: { size: { amount: -1250, currency: 'EUR' } },
      }),
      organization('norte', { name: 'Norte' }),
      contact('jane', { name: 'Jane <b>Doe</b>', emails: ['a@x.example', 'b@x.example'] }),
    ]),
  );
  await store.edit(
    makingAll('relation', [
      relation('left', 'jane', 'acme', { role: 'Clerk', main: true, former: true }),
      relation('now', 'jane', 'norte', { role: 'Buyer' }),
    ]),
  );
  const activity = note('note', ['jane', 'norte'], minute(1));
  await store.edit(makingAll('activity', [{ ...activity, title: '@note' }]));
  return store;
}

async function written(write: (sink: ReturnType<typeof textSink>) => Promise<unknown>) {
  const sink = textSink();
  await write(sink);
  return sink.text();
}

describe('accounts handed out', () => {
  it('as CSV carry no formula, and a contact the organization it is with now', async () => {
    const store = await filledStore();
    const text = await written((sink) => accountsAsCsv(store, amountText, sink, toTheEnd));
    const [head, acme, jane, norte, end] = text.split('\r\n');
    expect(head).toMatch(/Updated at,'=Size$/);
    expect(acme).toMatch(/^acme,organization,"'=HYPERLINK\(""http:\/\/evil\.example""\)",/);
    expect(acme).toMatch(/,'-12\.50 EUR$/);
    expect(jane).toMatch(
      /^jane,contact,Jane <b>Doe<\/b>,,,Norte,Buyer,,,a@x\.example,b@x\.example,/,
    );
    expect(norte).toMatch(/^norte,/);
    expect(end).toBe('');
  });

  it('as vCards are one after the other', async () => {
    const store = await filledStore();
    const text = await written((sink) => accountsAsVcard(store, sink, toTheEnd));
    expect(text.match(/^BEGIN:VCARD\r$/gm)).toHaveLength(3);
    expect(text).toContain('TITLE:Buyer\r\n');
  });
});

it('activities handed out name their accounts', async () => {
  const store = await filledStore();
  const text = await written((sink) => activitiesAsCsv(store, amountText, sink, toTheEnd));
  const [, row] = text.split('\r\n');
  expect(row).toContain("note,note,'@note,");
  expect(row).toContain(',Jane <b>Doe</b>; Norte,jane; norte,');
});

it('nothing more is read once it is stopped', async () => {
  const store = await filledStore();
  const steering = { ...toTheEnd, stopped: () => true };
  expect(await accountsAsCsv(store, amountText, textSink(), steering)).toBeUndefined();
});
