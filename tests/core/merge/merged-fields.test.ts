import { describe, expect, it } from 'vitest';
import type { AccountId } from '@/utils/core/ids';
import { mergedFields } from '@/utils/core/merge/merged-fields';
import { contact, organization } from '../../contracts/records';

describe('what an account is once another has gone into it', () => {
  it('keeps its own fields and fills the empty ones', () => {
    const survivor = organization('a', { name: 'Acme', vatNumber: 'DE123456789' });
    const other = organization('b', {
      name: 'ACME GmbH',
      vatNumber: 'DE987654321',
      description: 'Wholesale',
      custom: { size: 40 },
    });
    expect(mergedFields(survivor, other)).toMatchObject({
      id: 'a',
      name: 'Acme',
      vatNumber: 'DE123456789',
      description: 'Wholesale',
      custom: { size: 40 },
    });
  });

  it('unites lists, with the labels of its own first', () => {
    const survivor = contact('a', {
      emails: [{ label: 'work', address: 'ana@acme.example' }],
      phones: ['+34 911 222 333'],
      tags: ['VIP'],
    });
    const other = contact('b', {
      emails: [
        { label: 'home', address: 'ana@acme.example' },
        { label: 'home', address: 'ana@casa.example' },
      ],
      phones: ['911 222 333', '+34 600 100 200'],
      tags: ['vip', 'fair'],
    });
    const merged = mergedFields(survivor, other);
    expect(merged.emails).toEqual([
      { label: 'work', address: 'ana@acme.example' },
      { label: 'home', address: 'ana@casa.example' },
    ]);
    expect(merged.phones.map(({ number }) => number)).toEqual(['+34911222333', '+34600100200']);
    expect(merged.tags).toEqual(['VIP', 'fair']);
  });

  it('takes the other name as an alias only where it says more than spelling', () => {
    const survivor = organization('a', { name: 'Acme Tools Ltd' });
    expect(mergedFields(survivor, organization('b', { name: 'ACME TOOLS' })).aliases).toEqual([]);
    const renamed = organization('b', { name: 'Acme Group', aliases: ['Acme Tools', 'AG'] });
    expect(mergedFields(survivor, renamed).aliases).toEqual(['Acme Group', 'AG']);
  });

  it('puts the other description below its own, unless it stands there already', () => {
    const survivor = organization('a', { description: 'Pays late.' });
    const other = organization('b', { description: 'Closed on Mondays.' });
    const merged = mergedFields(survivor, other);
    expect(merged.description).toBe('Pays late.\n\nClosed on Mondays.');
    expect(mergedFields(merged, other)).toBe(merged);
  });

  it('stays told apart from the third that the other was told apart from', () => {
    const [third, a] = ['c' as AccountId, 'a' as AccountId];
    const other = { ...organization('b'), distinctFrom: [third, a] };
    expect(mergedFields(organization('a'), other).distinctFrom).toEqual([third]);
  });

  it('does not change where the other knows nothing new', () => {
    const survivor = organization('a', { name: 'Acme', domains: ['acme.example'] });
    const other = organization('b', { name: 'Acme', domains: ['acme.example'] });
    expect(mergedFields(survivor, other)).toBe(survivor);
  });
});
