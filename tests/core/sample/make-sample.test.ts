import { describe, expect, it } from 'vitest';
import type { Invoice, Payment } from '@/utils/core/activity';
import { activityKinds } from '@/utils/core/activity-kinds';
import { STARTING_CATEGORIES } from '@/utils/core/category';
import { isSampleId } from '@/utils/core/ids';
import { invoiceBalance } from '@/utils/core/invoice';
import { totalsOf } from '@/utils/core/line-item';
import { parseRecord, type Table } from '@/utils/core/record';
import { makeSample } from '@/utils/core/sample/make-sample';
import { addDays, type DateOnly, dateOf, type Instant } from '@/utils/core/time';

const todays = ['2026-11-23', '2024-02-29', '2027-08-01'] as DateOnly[];
const samples = todays.map((today) => ({ today, ...made(today) }));

function made(today: DateOnly, seed?: number) {
  return makeSample(today, `${today}T10:00:00.000Z` as Instant, seed);
}

function tablesOf(sample: ReturnType<typeof made>): [Table, { id: string }[]][] {
  const { accounts, relations, activities, members } = sample;
  return [
    ['account', accounts],
    ['relation', relations],
    ['activity', activities],
    ['member', members],
  ];
}

describe.each(samples)('the sample company around $today', (sample) => {
  const { today, accounts, relations, activities, members } = sample;
  const organizations = accounts.filter(({ kind }) => kind === 'organization');
  const contacts = accounts.filter(({ kind }) => kind === 'contact');
  const invoices = activities.filter((one): one is Invoice => one.kind === 'invoice');
  const payments = activities.filter((one): one is Payment => one.kind === 'payment');

  it('has 60 organizations, 150 contacts, 1200 activities and five members', () => {
    const counts = [organizations, contacts, activities, members].map((list) => list.length);
    expect(counts).toEqual([60, 150, 1200, 5]);
  });

  it('has at least 40 activities of each kind', () => {
    for (const kind of activityKinds) {
      expect(activities.filter((one) => one.kind === kind).length, kind).toBeGreaterThanOrEqual(40);
    }
  });

  it('is made of valid records', () => {
    for (const [table, records] of tablesOf(sample)) {
      for (const record of records) expect(parseRecord(table, record)).toEqual(record);
    }
  });

  it('marks every id as a sample, and uses none twice', () => {
    const ids = tablesOf(sample).flatMap(([, records]) => records.map(({ id }) => id));
    expect(ids.filter((id) => !isSampleId(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names nothing that is not there', () => {
    const known = new Set<string>([
      ...tablesOf(sample).flatMap(([, records]) => records.map(({ id }) => id)),
      ...STARTING_CATEGORIES.map(({ id }) => id),
    ]);
    const named = [
      ...accounts.flatMap(({ categoryId, ownerId }) => [categoryId!, ownerId!]),
      ...relations.flatMap(({ contactId, organizationId }) => [contactId, organizationId]),
      ...activities.flatMap(({ accountIds, links, ownerId }) => [
        ...accountIds,
        ...links,
        ownerId!,
      ]),
      ...payments.map(({ invoiceId }) => invoiceId!),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('gives every contact one to three organizations, some of them former', () => {
    const organizationIds = new Set<string>(organizations.map(({ id }) => id));
    for (const { id } of contacts) {
      const own = relations.filter(({ contactId }) => contactId === id);
      const distinct = new Set(own.map(({ organizationId }) => organizationId));
      expect([1, 2, 3]).toContain(distinct.size);
      expect(own.every((one) => organizationIds.has(one.organizationId) && one.role)).toBe(true);
    }
    expect(relations.some(({ former }) => former)).toBe(true);
    expect(relations.length).toBeGreaterThan(contacts.length + 20);
  });

  it('reaches from 21 months ago to three months ahead', () => {
    const days = activities.map(({ at }) => dateOf(at)).sort();
    expect(days[0]! <= addDays(today, -600)).toBe(true);
    expect(days[0]! >= addDays(today, -660)).toBe(true);
    expect(days.at(-1)! >= addDays(today, 60)).toBe(true);
    expect(days.at(-1)! <= addDays(today, 95)).toBe(true);
  });

  it('plans only what is to come, and holds only what has been', () => {
    for (const one of activities) {
      const ahead = dateOf(one.at) > today;
      if (one.kind === 'event') {
        expect(one.status === 'planned').toBe(ahead);
        expect(one.allDay || one.endsAt > one.startsAt).toBe(true);
      }
      if (ahead) expect(['event', 'task', 'project']).toContain(one.kind);
    }
  });

  it('has something planned with some accounts and nothing with others', () => {
    const planned = new Set(
      activities.filter(({ at }) => dateOf(at) > today).flatMap(({ accountIds }) => accountIds),
    );
    const without = organizations.filter(({ id }) => !planned.has(id));
    expect(without.length).toBeGreaterThan(10);
    expect(without.length).toBeLessThan(50);
  });

  it('has invoices in every state, and estimates and opportunities too', () => {
    const states = new Set(invoices.map((one) => invoiceBalance(one, payments, today).status));
    const all = ['draft', 'unpaid', 'partly-paid', 'paid', 'overdue', 'void'];
    expect([...states].sort()).toEqual(all.sort());
    const estimates = activities.flatMap((one) => (one.kind === 'estimate' ? [one.status] : []));
    expect(new Set(estimates).size).toBe(5);
    const deals = activities.flatMap((one) => (one.kind === 'opportunity' ? [one.status] : []));
    expect(new Set(deals).size).toBe(3);
  });

  it('numbers invoices and estimates upwards with their dates', () => {
    for (const kind of ['invoice', 'estimate'] as const) {
      const papers = activities.flatMap((one) => (one.kind === kind ? [one] : []));
      const byNumber = papers.sort((a, b) => (a.number < b.number ? -1 : 1));
      const days = byNumber.map(({ issuedOn }) => issuedOn);
      expect(days).toEqual([...days].sort());
      expect(new Set(papers.map(({ number }) => number)).size).toBe(papers.length);
    }
  });

  it('never takes more for an invoice than it asks', () => {
    for (const invoice of invoices) {
      const { paid, total } = invoiceBalance(invoice, payments, today);
      expect(paid.amount).toBeLessThanOrEqual(total.amount);
      expect(total.amount).toBe(totalsOf(invoice.lines).total);
    }
  });

  it('has filled every slot of its sentences', () => {
    expect(JSON.stringify(activities)).not.toMatch(/\{\w+\}|undefined/);
  });
});

describe('the sample company', () => {
  const { accounts, relations, activities } = samples[0]!;

  it('is the same for the same seed and another for another', () => {
    const [today] = todays as [DateOnly];
    expect(made(today)).toEqual(made(today));
    expect(made(today, 2).accounts).not.toEqual(accounts);
  });

  it('keeps its ids and names from day to day', () => {
    const idsOn = ({ activities: all }: { activities: { id: string }[] }) =>
      all.map(({ id }) => id);
    expect(idsOn(samples[1]!)).toEqual(idsOn(samples[0]!));
    expect(samples[2]!.accounts.map(({ name }) => name)).toEqual(accounts.map(({ name }) => name));
  });

  it('is as complete with other seeds', () => {
    for (const seed of [1, 2, 3, 11]) {
      const other = made(todays[0]!, seed);
      expect(other.activities.length).toBe(1200);
      expect(other.accounts.length).toBe(210);
    }
  });

  it('does business in at least five currencies, among them without and with three decimals', () => {
    const currencies = new Set(
      activities.flatMap((one) => (one.kind === 'invoice' ? [one.currency] : [])),
    );
    expect(currencies.size).toBeGreaterThanOrEqual(5);
    expect([...currencies]).toEqual(expect.arrayContaining(['JPY', 'KWD']));
  });

  it('has an address shared by two people, a domain shared by a group, and people without an address', () => {
    const sharing = accounts.filter(({ emails }) =>
      emails.some(({ address }) => address === 'office@tischlerei-huber.example'),
    );
    expect(sharing.map(({ name }) => name)).toEqual(['Maria Huber', 'Josef Huber']);
    const group = accounts.filter(
      (one) => one.kind === 'organization' && one.domains.includes('grupo-inigo.example'),
    );
    expect(group).toHaveLength(2);
    const silent = accounts.filter(({ kind, emails }) => kind === 'contact' && emails.length === 0);
    expect(silent.length).toBeGreaterThan(10);
  });

  it('opens with Sabine Brandt, who has three roles, an open invoice and a visit ahead', () => {
    const sabine = accounts.find(({ name }) => name === 'Sabine Brandt')!;
    expect(relations.filter(({ contactId }) => contactId === sabine.id)).toMatchObject([
      { organizationId: 'sample_org_01', role: 'Head of Purchasing', main: true },
      { organizationId: 'sample_org_06', role: 'Co-owner' },
      { organizationId: 'sample_org_07', former: true },
    ]);
    const hers = activities.filter(({ accountIds }) => accountIds.includes(sabine.id));
    const payments = hers.filter((one): one is Payment => one.kind === 'payment');
    const states = hers.flatMap((one) =>
      one.kind === 'invoice' ? [invoiceBalance(one, payments, todays[0]!).status] : [],
    );
    expect(states).toEqual(['paid', 'paid', 'overdue', 'unpaid']);
    const visits = hers.filter((one) => one.kind === 'event' && one.status === 'planned');
    expect(visits.map(({ title }) => title)).toContain('Site visit: Training room');
  });

  it('knows people only at domains that nobody can own, or at free mail', () => {
    const free = /@(gmail\.com|outlook\.com|yahoo\.com|gmx\.net|proton\.me|web\.de)$/;
    const addresses = accounts.flatMap(({ emails }) => emails.map(({ address }) => address));
    expect(addresses.filter((one) => !one.endsWith('.example') && !free.test(one))).toEqual([]);
  });
});
