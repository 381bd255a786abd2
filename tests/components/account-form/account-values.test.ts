// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AccountValues,
  accountOf,
  accountProblems,
  renamed,
  valuesOf,
} from '@/components/account-form/account-values';
import type { OwnField } from '@/components/account-form/custom-values';
import { noEntry } from '@/components/account-form/entry-values';
import {
  type Account,
  type AccountDraft,
  type Contact,
  editedAccount,
  newAccount,
} from '@/utils/core/account';
import type { AccountId } from '@/utils/core/ids';
import { textIn } from '../open-panel';
import { now } from '../small-crm';

const fields: OwnField[] = [
  { id: 'budget', name: 'Budget', type: 'money', choices: [] },
  { id: 'size', name: 'Size', type: 'number', choices: [] },
  { id: 'ends', name: 'Ends', type: 'date', choices: [] },
  { id: 'region', name: 'Region', type: 'choice', choices: ['North', 'South'] },
  { id: 'vip', name: 'VIP', type: 'yes-no', choices: [] },
  { id: 'portal', name: 'Portal', type: 'link', choices: [] },
];
const setting = (locale = 'en-GB') => ({ fields, currency: 'EUR', text: textIn(locale) });
const made = (draft: AccountDraft) => newAccount(draft, 'one' as AccountId, now);
const acme = made({ kind: 'organization', name: 'Acme', domains: ['acme.example'] });
const jane = made({ kind: 'contact', givenName: 'Jane', familyName: 'Doe' }) as Contact;

/** What saving makes of an account in whose form these values were set. */
function saved(account: Account, part: Partial<AccountValues>, locale?: string): Account {
  const of = setting(locale);
  const values = { ...valuesOf(account, of), ...part } as AccountValues;
  return editedAccount(accountOf(account, values, of), now);
}
function problems(account: Account, part: Partial<AccountValues>) {
  const values = { ...valuesOf(account, setting()), ...part } as AccountValues;
  const found = accountProblems(account, values, setting());
  return Object.fromEntries(
    Object.entries(found).filter(([, of]) => (Array.isArray(of) ? of.some(Boolean) : of)),
  );
}

/** As an import may bring them, labels and addresses of any kind. */
const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const custom = fc.record(
  {
    budget: fc.record({
      amount: fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
      currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
    }),
    size: fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
    ends: fc.constantFrom('2027-02-28', 'some day'),
    region: fc.constantFrom('South', 'Nowhere'),
    vip: fc.boolean(),
    portal: fc.constantFrom('https://portal.example/', 'javascript:alert(1)'),
    'Customer no.': text,
  },
  { requiredKeys: [] },
);
const imported = fc
  .record({
    emails: fc.array(
      fc.record({ label: text, address: fc.constantFrom('ann@acme.example', 'no address') }),
    ),
    socials: fc.array(fc.record({ label: text, url: fc.constantFrom('javascript:x', '@acme') })),
    addresses: fc.array(
      fc.record({ label: fc.constantFrom('billing', 'Billing', 'constructor'), street: text }),
    ),
    tags: fc.array(fc.constantFrom('a', 'b c')),
    description: text,
    vatNumber: fc.constantFrom('ES 1', ''),
    custom,
  })
  .map((draft) => made({ kind: 'organization', name: 'Acme', ...draft } as AccountDraft));

describe('the form of an account', () => {
  it.each(['en-GB', 'es', 'de'])('changes nothing where nothing is typed, in %s', (locale) => {
    fc.assert(
      fc.property(imported, (account) => {
        const of = setting(locale);
        expect(accountOf(account, valuesOf(account, of), of)).toEqual(account);
      }),
    );
  });

  it('finds no fault with what was there before', () => {
    fc.assert(
      fc.property(imported, (account) => {
        expect(problems(account, {})).toEqual({});
      }),
    );
  });

  it('keeps a common label in its own form, whatever the language', () => {
    const email = [{ ...noEntry, label: 'Trabajo', text: ' Ann@Acme.Example ' }];
    const [kept] = saved(acme, { email }, 'es').emails;
    expect(kept).toEqual({ label: 'work', address: 'ann@acme.example' });
  });

  it('leaves out what is empty', () => {
    const after = saved(acme, { email: [noEntry], address: [{ ...noEntry, label: 'Main' }] });
    expect([after.emails, after.addresses]).toEqual([[], []]);
  });

  it('tidies domains, tags and links', () => {
    const after = saved(acme, {
      domains: 'https://www.Acme.example/x\nacme.example\nacme.test',
      tags: 'a, b,, a ',
      website: [{ ...noEntry, text: 'acme.example/shop' }],
    });
    expect(after).toMatchObject({
      domains: ['acme.example', 'acme.test'],
      tags: ['a', 'b'],
      websites: [{ url: 'https://acme.example/shop' }],
    });
  });

  it('reads custom fields as people of the locale write them', () => {
    const typed = (word: string, currency = '') => ({ text: word, currency });
    const after = saved(
      acme,
      {
        'custom budget': typed('12.500,5', 'EUR'),
        'custom size': typed('1.234'),
        'custom ends': typed('2027-02-28'),
        'custom vip': typed('no'),
        'custom portal': typed('portal.example'),
      },
      'es',
    );
    expect(after.custom).toEqual({
      budget: { amount: 12_500_50, currency: 'EUR' },
      size: 1234,
      ends: '2027-02-28',
      vip: false,
      portal: 'https://portal.example',
    });
  });

  it('empties what is cleared', () => {
    const full = made({
      kind: 'organization',
      name: 'Acme',
      vatNumber: 'ES1',
      description: 'Old',
      custom: { vip: true, other: 'stays' },
    });
    const after = saved(full, {
      vatNumber: ' ',
      description: '',
      'custom vip': { text: '', currency: '' },
    });
    expect(after).not.toHaveProperty('vatNumber');
    expect(after).not.toHaveProperty('description');
    expect(after.custom).toEqual({ other: 'stays' });
  });

  it('says what has to be mended', () => {
    const entry = (typed: string) => [{ ...noEntry, text: typed }];
    expect(Object.keys(problems(acme, { name: ' ' }))).toEqual(['name']);
    expect(Object.keys(problems(acme, { email: entry('ann at acme') }))).toEqual(['email']);
    expect(Object.keys(problems(acme, { phone: entry('12') }))).toEqual(['phone']);
    expect(Object.keys(problems(acme, { website: entry('javascript:alert(1)') }))).toEqual([
      'website',
    ]);
    expect(Object.keys(problems(acme, { social: entry(' JavaScript:alert(1)') }))).toEqual([
      'social',
    ]);
    expect(problems(acme, { domains: 'no domain' })).toEqual({
      domains: '“no domain” is no domain. Example: acme.example',
    });
    expect(problems(acme, { domains: 'acme.example\ngmail.com' }).domains).toContain('gmail.com');
    const twice = [...entry('a@acme.example'), ...entry('A@acme.example')];
    expect(problems(acme, { email: twice }).email).toEqual([
      '',
      'This address stands here already.',
    ]);
    const date = { text: '2027-02-31', currency: '' };
    expect(Object.keys(problems(acme, { 'custom ends': date }))).toEqual(['custom ends']);
  });
});

describe('the name of a contact', () => {
  const values = valuesOf(jane, setting());

  it('follows given and family name', () => {
    expect(renamed(values, { familyName: 'Roe' })).toEqual({ familyName: 'Roe', name: 'Jane Roe' });
    expect(renamed({ ...values, name: '' }, { givenName: 'J.' }).name).toBe('J. Doe');
  });

  it('stays where it is another one', () => {
    const own = { ...values, name: 'Dr Jane' };
    expect(renamed(own, { familyName: 'Roe' })).toEqual({ familyName: 'Roe' });
  });

  it('is kept with its parts, and they go where they are emptied', () => {
    const after = saved(jane, { givenName: ' ', familyName: 'Roe', name: 'Roe' });
    expect(after).toMatchObject({ name: 'Roe', familyName: 'Roe' });
    expect(after).not.toHaveProperty('givenName');
  });
});
