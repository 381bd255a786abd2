import { describe, expect, it } from 'vitest';
import { effectOn } from '@/utils/core/import/effect';
import { mergedAccount } from '@/utils/core/import/merged-account';
import { contact, organization } from '../../contracts/records';

const here = contact('here', {
  name: 'Ana',
  emails: [{ label: 'home', address: 'ana@lago.example' }],
  phones: ['+34 600 123 456'],
  websites: ['https://www.lago.example/'],
  addresses: [{ label: 'work', street: 'Calle Mayor 1', city: 'Madrid' }],
  tags: ['VIP'],
  custom: { size: 1 },
});
const said = contact('said', {
  name: 'Ana Ruiz',
  emails: ['ANA@lago.example', 'second@lago.example'],
  phones: ['600123456'],
  websites: ['lago.example'],
  addresses: [{ label: 'home', street: 'calle mayor 1', city: 'MADRID' }],
  tags: ['vip', 'fair'],
  description: 'Met',
  custom: { size: 2, colour: 'red' },
});

describe('what a file says of an account', () => {
  it('fills what is empty and lengthens lists by what is not in them yet', () => {
    expect(mergedAccount(here, said, 'fill')).toEqual({
      ...here,
      emails: [...here.emails, { label: 'work', address: 'second@lago.example' }],
      tags: ['VIP', 'fair'],
      description: 'Met',
      custom: { size: 1, colour: 'red' },
    });
  });

  it('overwrites single facts and no list', () => {
    expect(mergedAccount(here, said, 'overwrite')).toEqual({
      ...mergedAccount(here, said, 'fill'),
      name: 'Ana Ruiz',
      custom: { size: 2, colour: 'red' },
    });
  });

  it('is said a second time without any effect', () => {
    const after = mergedAccount(here, said, 'overwrite');
    expect(mergedAccount(after, said, 'overwrite')).toBe(after);
    expect(effectOn(after, said)).toBe('equal');
  });

  it('has the effect that weighs most', () => {
    expect(effectOn(here, said)).toBe('differing');
    expect(effectOn(here, { ...said, name: 'Ana', custom: {} })).toBe('fillable');
    expect(effectOn(here, contact('said', { name: 'Ana', tags: ['vip'] }))).toBe('equal');
  });

  it('adds domains to an organization', () => {
    const lago = organization('lago', { domains: ['lago.example'] });
    const more = organization('lago', { domains: ['lago.example', 'lago.test'] });
    expect(mergedAccount(lago, more, 'fill')).toMatchObject({
      domains: ['lago.example', 'lago.test'],
    });
  });
});
