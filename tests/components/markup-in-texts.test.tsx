// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { cardTabs } from '@/components/navigation';
import type { Store } from '@/utils/app/ports';
import { activityKinds } from '@/utils/core/activity-kinds';
import { createMemoryStore } from '../fakes/memory-store';
import { openPanel } from './open-panel';
import { addAccount, addActivity, addRelation } from './small-crm';

/** A browser would make an element of it wherever it came into a page as HTML. */
const HTML = '<img class="planted" src="x" onerror="broken()"><b class="planted">bold</b>';
const day = '2026-11-01';
const moment = '2026-11-01T10:00:00.000Z';
const amount = { amount: 100, currency: 'EUR' };
const lines = [
  { description: HTML, quantity: 1, unitPrice: 100, discountPercent: 0, taxPercent: 0 },
];

/** Every field of each kind that takes any text. */
const texts: Record<string, object> = {
  event: { startsAt: moment, endsAt: moment, allDay: false, status: 'held', location: HTML },
  task: { priority: 'high', status: 'open' },
  call: { direction: 'in', calledAt: moment, minutes: 1, outcome: 'reached' },
  note: { text: HTML, notedAt: moment, sourceUrl: HTML, quote: HTML },
  email: { direction: 'in', sentAt: moment, from: HTML, to: [HTML], text: HTML, messageUrl: HTML },
  opportunity: {
    pipeline: HTML,
    stage: HTML,
    amount,
    probability: 5,
    openedOn: day,
    closedOn: day,
    status: 'lost',
    reason: HTML,
  },
  project: { status: 'active', stage: HTML, startOn: day },
  estimate: { number: HTML, issuedOn: day, currency: 'EUR', lines, status: 'draft' },
  invoice: { number: HTML, issuedOn: day, dueOn: day, currency: 'EUR', lines, state: 'issued' },
  payment: { amount, receivedOn: day, method: 'card', reference: HTML },
};

let store: Store;
beforeEach(async () => {
  store = createMemoryStore();
  const common = {
    name: HTML,
    emails: [{ label: HTML, address: HTML }],
    phones: [{ label: HTML, number: '12345' }],
    addresses: [
      { label: HTML, street: HTML, postalCode: HTML, city: HTML, region: HTML, country: '' },
    ],
    vatNumber: HTML,
    description: HTML,
    tags: [HTML],
    aliases: [HTML],
    custom: { [HTML]: HTML },
  };
  await addAccount(store, 'acme', { kind: 'organization', ...common });
  await addAccount(store, 'jane', { kind: 'contact', ...common });
  await addRelation(store, 'r', { contactId: 'jane', organizationId: 'acme', role: HTML });
  for (const kind of activityKinds) {
    await addActivity(store, kind, { kind, title: HTML, description: HTML, ...texts[kind] });
  }
});

const HOME = { key: 0, route: { view: 'page' } };

async function open(route: object): Promise<string> {
  openPanel({ store, trail: JSON.stringify({ steps: [HOME, { key: 1, route }], at: 1 }) });
  await screen.findByRole('heading', { level: 1, name: HTML });
  await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
  expect(document.querySelectorAll('.planted')).toHaveLength(0);
  return document.body.textContent;
}

describe('what looks like HTML in every field is shown as text', () => {
  it.each(activityKinds)('on the page of a record: %s', async (kind) => {
    expect(await open({ view: 'activity', id: kind })).toContain(HTML);
  });

  it.each(cardTabs)('in the tab %s of an organization', async (tab) => {
    expect(await open({ view: 'account', id: 'acme', tab })).toContain(HTML);
  });

  it('on the card of a contact', async () => {
    expect(await open({ view: 'account', id: 'jane' })).toContain(HTML);
  });
});
