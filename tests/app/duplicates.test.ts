import { beforeEach, describe, expect, it } from 'vitest';
import { employerOf, findSuspects } from '@/utils/app/duplicates';
import type { Store } from '@/utils/app/ports';
import { addAccount, smallCrm } from '../components/small-crm';

let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});
const reasons = async (proposed: Parameters<typeof findSuspects>[1]) =>
  (await findSuspects(store, proposed)).map(({ account, reasons }) => [
    account.id,
    ...reasons.map(({ kind }) => kind),
  ]);

describe('suspects of a contact', () => {
  it('are all accounts with its address, however it is typed', async () => {
    const email = ' OFFICE@acme.example';
    expect(await reasons({ kind: 'contact', name: 'New', email })).toEqual([
      ['acme', 'address'],
      ['globex', 'address'],
      ['otto', 'address'],
    ]);
  });

  it('are those of the same name in either order, without accents, and no others', async () => {
    await addAccount(store, 'j2', { kind: 'contact', name: 'Jane Mary Doe' });
    expect(await reasons({ kind: 'contact', name: 'Doe, JÁNE' })).toEqual([['jane', 'name']]);
  });

  it('are named once, with every reason', async () => {
    const proposed = { kind: 'contact', name: 'jane doe', email: 'jane@acme.example' } as const;
    expect(await reasons(proposed)).toEqual([['jane', 'address', 'name']]);
  });

  it('are not those who only share the domain', async () => {
    expect(await reasons({ kind: 'contact', name: 'Nina', email: 'nina@acme.example' })).toEqual(
      [],
    );
  });
});

describe('suspects of an organization', () => {
  it('are those with its domain or a parent of it', async () => {
    const domain = 'https://www.shop.acme.example/';
    expect(await reasons({ kind: 'organization', name: 'Shop', domain })).toEqual([
      ['acme', 'domain'],
    ]);
  });

  it('are those of the same name without legal form', async () => {
    expect(await reasons({ kind: 'organization', name: 'ACME Tools' })).toEqual([['acme', 'name']]);
  });

  it('are none by a domain of free mail', async () => {
    await addAccount(store, 'mail', { kind: 'organization', name: 'M', domains: ['gmail.com'] });
    expect(await reasons({ kind: 'organization', name: 'New', domain: 'gmail.com' })).toEqual([]);
  });

  it('are none while nothing is typed', async () => {
    expect(await reasons({ kind: 'organization', name: '', domain: '' })).toEqual([]);
    expect(await reasons({ kind: 'contact', name: ' ', email: '' })).toEqual([]);
  });
});

describe('the employer an address tells of', () => {
  it('is the organization of its domain', async () => {
    expect(await employerOf(store, 'Nina@mail.acme.example')).toMatchObject({ id: 'acme' });
  });

  it('is nobody for free mail, an unknown domain and one of several organizations', async () => {
    await addAccount(store, 'twin', { kind: 'organization', name: 'T', domains: ['acme.example'] });
    for (const address of ['nina@gmail.com', 'nina@new.example', 'nina@acme.example', '']) {
      expect(await employerOf(store, address)).toBeUndefined();
    }
  });
});
