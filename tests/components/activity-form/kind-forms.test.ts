// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Beginning } from '@/components/activity-form/kind-form';
import { kindForms } from '@/components/activity-form/kind-forms';
import { type Account, newAccount } from '@/utils/core/account';
import { type Activity, newActivity } from '@/utils/core/activity';
import { startingCompany } from '@/utils/core/company';
import type { AccountId, ActivityId, MemberId, PipelineId } from '@/utils/core/ids';
import { newMember } from '@/utils/core/member';
import { newPipeline } from '@/utils/core/pipeline';
import { textIn } from '../open-panel';
import { now, today } from '../small-crm';
import { anyOf, formKinds } from './activities';

const account: Account = newAccount(
  { kind: 'contact', name: 'Jane Doe', emails: ['jane@acme.example'] },
  'jane' as AccountId,
  now,
);
const me = newMember({ name: 'Mar', emails: ['mar@us.example'], me: true }, 'mar' as MemberId, now);
const pipeline = newPipeline(
  {
    name: 'Sales',
    rank: 0,
    stages: [
      { id: 'first', name: 'First', probability: 15 },
      { id: 'second', name: 'Second', probability: 70 },
    ],
  },
  'own' as PipelineId,
  now,
);
const beginning: Beginning = {
  account,
  common: { title: '', accountIds: [account.id], ownerId: 'mar', description: '', links: [] },
  company: startingCompany(now, 'CHF'),
  pipelines: [pipeline],
  openInvoices: [],
  me,
  now,
  today,
};
const english = textIn('en-GB');
// Full hours are full hours of the clock on the wall.
process.env.TZ = 'UTC';

function made(kind: keyof typeof kindForms, values: unknown): Activity {
  const draft = kindForms[kind].draftOf(values, english);
  return newActivity(draft, 'made' as ActivityId, now);
}

describe.each(formKinds)('the form of a %s', (kind) => {
  it.each(['en-GB', 'es-ES', 'de-CH'])('in %s gives back every field as it took it', (locale) => {
    const text = textIn(locale);
    fc.assert(
      fc.property(anyOf(kind), (activity) => {
        const values = kindForms[kind].valuesOf(activity, text);
        const { id, at, createdAt, updatedAt, ...fields } = activity;
        expect({ links: [], ...kindForms[kind].draftOf(values, text) }).toEqual(fields);
        // What can be kept as a draft is what JSON can hold.
        expect(JSON.parse(JSON.stringify(values))).toEqual(values);
      }),
    );
  });

  it('makes of what it begins with a record that is valid, as soon as it says something', () => {
    const form = kindForms[kind];
    const begun = { title: 'x', ...form.begin(beginning, english) };
    const values = begun.title === '' ? { ...begun, title: 'Something' } : begun;
    expect(form.problemsOf(values, english)).toEqual({});
    expect(made(kind, values)).toMatchObject({ kind, accountIds: ['jane'], ownerId: 'mar' });
  });

  it('makes of any record a copy that can be saved', () => {
    const form = kindForms[kind];
    fc.assert(
      fc.property(anyOf(kind), (activity) => {
        const copy = form.copyOf!(activity, beginning, english);
        expect(form.draftOf(copy, english).links).toEqual(activity.links);
        expect(made(kind, copy).title).toBe(activity.title);
      }),
    );
  });

  it('asks for an account', () => {
    const values = { ...kindForms[kind].begin(beginning, english), accountIds: [] };
    expect(kindForms[kind].problemsOf(values, english)).toHaveProperty('accountIds');
  });
});

describe('a copy', () => {
  const copied = (kind: keyof typeof kindForms, fields: object) => {
    const common = { title: 'Old', accountIds: ['jane'], kind };
    const old = newActivity({ ...common, ...fields } as never, 'old' as ActivityId, now);
    return made(kind, kindForms[kind].copyOf!(old, beginning, english));
  };

  it('of a past event is planned on the same weekday to come', () => {
    const event = {
      startsAt: '2026-10-08T08:00:00.000Z',
      endsAt: '2026-10-08T09:30:00.000Z',
      allDay: false,
      status: 'held',
    };
    expect(copied('event', event)).toMatchObject({
      startsAt: '2026-11-26T08:00:00.000Z',
      endsAt: '2026-11-26T09:30:00.000Z',
      status: 'planned',
    });
  });

  it('of an event to come is a week later', () => {
    const days = { startsAt: '2026-12-01', endsAt: '2026-12-02', allDay: true, status: 'planned' };
    expect(copied('event', days)).toMatchObject({ startsAt: '2026-12-08', endsAt: '2026-12-09' });
  });

  it('of a task is open and due again', () => {
    const completedAt = '2026-10-01T08:00:00.000Z';
    const task = { priority: 'high', status: 'done', dueOn: '2026-10-02', completedAt };
    const copy = copied('task', task);
    expect(copy).toMatchObject({ priority: 'high', status: 'open', dueOn: '2026-11-25' });
    expect(copy).not.toHaveProperty('completedAt');
  });

  it('of a lost opportunity begins at the first stage', () => {
    const lost = {
      pipeline: 'own',
      stage: 'second',
      amount: { amount: 500, currency: 'EUR' },
      probability: 0,
      openedOn: '2026-09-01',
      expectedCloseOn: '2026-09-11',
      closedOn: '2026-09-20',
      status: 'lost',
      reason: 'Price',
    };
    const copy = copied('opportunity', lost);
    expect(copy).toMatchObject({ stage: 'first', probability: 15, status: 'open' });
    expect(copy).toMatchObject({ openedOn: '2026-11-23', expectedCloseOn: '2026-12-03' });
    expect(copy).not.toHaveProperty('reason');
  });

  it('of an e-mail points to no message', () => {
    const mail = {
      direction: 'out',
      sentAt: now,
      from: '',
      to: [],
      text: '',
      messageUrl: 'https://mail.example/1',
    };
    expect(copied('email', mail)).not.toHaveProperty('messageUrl');
  });
});

describe('what a new one begins with', () => {
  it('is the next full hour for an event, for one hour', () => {
    expect(kindForms.event.begin(beginning, english)).toMatchObject({
      startsAt: '2026-11-23T13:00:00.000Z',
      endsAt: '2026-11-23T14:00:00.000Z',
    });
  });

  it('is the first stage of the first pipeline and its probability for an opportunity', () => {
    const begun = kindForms.opportunity.begin(beginning, english);
    expect(begun).toMatchObject({ pipeline: 'own', stage: 'first', probability: '15' });
    expect(begun.amount).toEqual({ amount: '', currency: 'CHF' });
  });

  it('is from me to them for an e-mail', () => {
    const begin = kindForms.email.begin;
    expect(begin(beginning, english)).toMatchObject({
      from: 'mar@us.example',
      to: 'jane@acme.example',
    });
  });

  it('is named by its first line where a note has no title', () => {
    const values = { ...kindForms.note.begin(beginning, english), text: '\n  Wants blue. \nSoon.' };
    expect(kindForms.note.problemsOf(values, english)).toEqual({});
    expect(made('note', values).title).toBe('Wants blue.');
    const long = made('note', { ...values, text: 'word '.repeat(60) });
    expect(long.title.length).toBeLessThanOrEqual(81);
    expect(long.title).toMatch(/word…$/);
  });
});

describe('what has to be mended', () => {
  const problems = (kind: keyof typeof kindForms, part: object) =>
    kindForms[kind].problemsOf(
      { ...kindForms[kind].begin(beginning, english), title: 'x', ...part },
      english,
    );

  it('is an end before the start', () => {
    const early = { startsAt: '2026-11-23T13:00:00.000Z', endsAt: '2026-11-23T12:59:00.000Z' };
    expect(problems('event', early)).toEqual({ endsAt: 'The end is before the start.' });
    const days = { allDay: true, startsOn: '2026-11-24', endsOn: '2026-11-23' };
    expect(problems('event', days)).toEqual({ endsOn: 'The end is before the start.' });
    expect(problems('project', { endOn: '2020-01-01' })).toHaveProperty('endOn');
  });

  it('is a time that is not there', () => {
    expect(problems('event', { startsAt: '' })).toEqual({ startsAt: 'Enter a date and a time.' });
    expect(problems('call', { calledAt: '' })).toHaveProperty('calledAt');
  });

  it.each([
    '-1',
    '1e30',
    '99999999999999999',
    '12.345',
    'much',
    '--5',
  ])('is an amount of %s', (amount) => {
    expect(problems('opportunity', { amount: { amount, currency: 'EUR' } })).toHaveProperty(
      'amount',
    );
    expect(problems('project', { budget: { amount, currency: 'EUR' } })).toHaveProperty('budget');
  });

  it.each(['-1', '101', 'x', ''])('is a probability of “%s”', (probability) => {
    expect(problems('opportunity', { probability })).toHaveProperty('probability');
  });

  it.each(['-1', '2.5', '1441', 'x'])('are minutes of %s', (minutes) => {
    expect(problems('call', { minutes })).toHaveProperty('minutes');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    'no link',
    'ftp://a.example',
  ])('is a link to %s', (url) => {
    expect(problems('note', { sourceUrl: url })).toHaveProperty('sourceUrl');
    expect(problems('email', { messageUrl: url })).toHaveProperty('messageUrl');
  });

  it('is an address that is none, among several too', () => {
    expect(problems('email', { to: 'a@acme.example, nobody' })).toHaveProperty('to');
    expect(problems('email', { from: 'a@acme.example, b@acme.example' })).toHaveProperty('from');
    expect(problems('email', { to: 'Ana <a@acme.example>; b@acme.example' })).toEqual({});
  });

  it('is a note or an e-mail that says nothing', () => {
    expect(problems('note', { title: ' ' })).toHaveProperty('text');
    expect(problems('email', { title: ' ' })).toHaveProperty('title');
  });
});
