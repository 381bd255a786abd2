import { describe, expect, it } from 'vitest';
import { guessedMatching } from '@/utils/core/import/guessed-matching';
import type { Matching } from '@/utils/core/import/matching';
import { rowReader } from '@/utils/core/import/row-reader';

/** Reads one row of a table as it is guessed; cells stand under their headers. */
function read(cells: { [header: string]: string }, kind?: Matching['kind']) {
  const headers = Object.keys(cells);
  const values = Object.values(cells);
  const { matching } = guessedMatching(headers, [values]);
  return rowReader(headers, kind ? { ...matching, kind } : matching)(values, 2);
}
const contact = (cells: { [header: string]: string }) => read(cells, 'contact')?.row?.contact;

describe('a row', () => {
  it('makes a contact, where they work and what they are there', () => {
    expect(
      read({
        'First name': 'Jane',
        'Last name': 'Doe',
        Company: 'Acme, Inc.',
        Role: 'Buyer',
        Notes: 'Met',
      }),
    ).toEqual({
      row: {
        row: 2,
        contact: { name: 'Jane Doe', givenName: 'Jane', familyName: 'Doe' },
        organizations: [{ account: { name: 'Acme, Inc.' }, role: 'Buyer' }],
        notes: ['Met'],
      },
      problems: [],
    });
  });

  it.each([
    'a@x.example; b@x.example',
    'a@x.example, b@x.example',
    'a@x.example\nb@x.example',
    'a@x.example ::: b@x.example',
    '"Doe, A" <a@x.example>, B <B@X.example>',
  ])('has several addresses in one cell: %j', (cell) => {
    expect(contact({ Name: 'Jane', Email: cell })?.emails).toEqual([
      { label: 'work', address: 'a@x.example' },
      { label: 'work', address: 'b@x.example' },
    ]);
  });

  it('has several companies in one cell, but never parts a name at a comma', () => {
    const places = (company: string, role: string) =>
      read({ 'First name': 'Jane', Company: company, Role: role })?.row?.organizations.map(
        ({ account, role: what }) => [account.name, what],
      );
    expect(places('Acme, Inc.; Roe & Sons, Ltd.', 'CEO; Adviser')).toEqual([
      ['Acme, Inc.', 'CEO'],
      ['Roe & Sons, Ltd.', 'Adviser'],
    ]);
    expect(places('Acme ::: Roe', 'CEO')).toEqual([
      ['Acme', 'CEO'],
      ['Roe', ''],
    ]);
  });

  it('names a contact by an address where nothing else does', () => {
    expect(contact({ Email: 'jane.doe@acme.example' })?.name).toBe('Jane Doe');
  });

  it('is about the organization where an address book names no person', () => {
    const row = read({ 'First name': '', Company: 'Acme', Phone: '+49 711 1' }, 'contact')?.row;
    expect(row?.contact).toBeUndefined();
    expect(row?.organizations).toEqual([
      { account: { name: 'Acme', phones: [{ label: 'work', number: '+49 711 1' }] }, role: '' },
    ]);
  });

  it('is left out where it says neither a name nor an address', () => {
    expect(read({ Name: ' ', Phone: '0711 12345' })).toEqual({
      problems: [{ row: 2, fault: 'no-name' }],
    });
    expect(read({ Name: '', Phone: ' ' })).toBeUndefined();
  });

  it('knows countries by name or code in many languages, and keeps what is none', () => {
    const place = (country: string) =>
      contact({ Name: 'Jane', City: 'X', Country: country })?.addresses?.[0];
    for (const [text, code] of Object.entries({
      Alemania: 'DE',
      Deutschland: 'DE',
      es: 'ES',
      USA: 'US',
      Éire: 'IE',
      'Royaume-Uni': 'GB',
      Schweiz: 'CH',
      'Czech Republic': 'CZ',
      日本: 'JP',
    })) {
      expect([text, place(text)?.country]).toEqual([text, code]);
    }
    expect(place('Atlantis')).toEqual({ label: 'work', city: 'X', region: 'Atlantis' });
  });

  it('puts the parts of one address together by their label', () => {
    expect(
      contact({
        Name: 'Jane',
        'Business Street': 'Calle 1',
        'Business Street 2': 'Piso 2',
        'Home Street': 'Weg 3',
        'Business City': 'Ulm',
        'Home Country': 'Austria',
      })?.addresses,
    ).toEqual([
      { label: 'work', street: 'Calle 1\nPiso 2', city: 'Ulm' },
      { label: 'home', street: 'Weg 3', country: 'AT' },
    ]);
  });

  it('takes labels of Google from the column beside, and several values of one label', () => {
    expect(
      contact({
        'First Name': 'Jane',
        'Last Name': 'Doe',
        Labels: 'Clients ::: * myContacts',
        'E-mail 1 - Label': '* Home',
        'E-mail 1 - Value': 'jane@home.example',
        'Phone 1 - Label': 'Mobile',
        'Phone 1 - Value': '+49 1 111111 ::: +49 2 222222',
        'Address 1 - Label': 'Home',
        'Address 1 - Street': 'Calle 1 ::: Weg 2',
        'Address 1 - City': 'Ulm ::: Wien',
      }),
    ).toMatchObject({
      emails: [{ label: 'home', address: 'jane@home.example' }],
      phones: [
        { label: 'mobile', number: '+49 1 111111' },
        { label: 'mobile', number: '+49 2 222222' },
      ],
      addresses: [
        { label: 'home', street: 'Calle 1', city: 'Ulm' },
        { label: 'home', street: 'Weg 2', city: 'Wien' },
      ],
      tags: ['Clients'],
    });
  });

  it('gives the domain of a company to the company', () => {
    expect(
      read({ 'First name': 'Jane', Company: 'Acme', 'Company domain': 'https://www.acme.example/' })
        ?.row?.organizations[0]?.account.domains,
    ).toEqual(['acme.example']);
  });

  it('calls an organization that nobody names by its domain, but not by one of free mail', () => {
    const places = (domain: string) =>
      read({ 'First name': 'Jane', 'Company domain': domain })?.row?.organizations;
    expect(places('acme.example')).toEqual([
      { account: { name: 'acme.example', domains: ['acme.example'] }, role: '' },
    ]);
    expect(places('gmail.com')).toEqual([]);
  });

  it('about an organization keeps what only people have under its own name', () => {
    const headers = ['Name', 'First name', 'Role', 'Company'];
    const targets = ['name', 'givenName', 'role', 'organization'] as const;
    const columns = targets.map((target) => ({ target }));
    const reader = rowReader(headers, { kind: 'organization', columns });
    expect(reader(['Acme', 'Jane', 'Buyer', 'Holding'], 2)?.row?.organizations).toEqual([
      {
        account: {
          name: 'Acme',
          custom: { 'First name': 'Jane', Role: 'Buyer', Company: 'Holding' },
        },
        role: '',
      },
    ]);
  });

  it('names what is wrong with a value, and takes the rest', () => {
    const one = read({
      Name: 'Jane',
      Email: 'jane@',
      Phone: 'none',
      Website: 'javascript:alert(1)',
      City: 'Ulm',
    });
    expect(one?.problems).toEqual([
      { row: 2, fault: 'bad-email', column: 'Email', detail: 'jane@' },
      { row: 2, fault: 'bad-phone', column: 'Phone', detail: 'none' },
      { row: 2, fault: 'bad-url', column: 'Website', detail: 'javascript:alert(1)' },
    ]);
    expect(one?.row?.contact).toEqual({
      name: 'Jane',
      addresses: [{ label: 'work', city: 'Ulm' }],
    });
  });

  it('keeps markup and formulas as the text they are', () => {
    expect(
      contact({ Name: '<img src=x onerror=alert(1)>', Notes: '', Plan: "'=HYPERLINK(1)" }),
    ).toEqual({
      name: '<img src=x onerror=alert(1)>',
      custom: { Plan: '=HYPERLINK(1)' },
    });
  });

  it('keeps values under headers that every object has', () => {
    const headers = ['Name', '__proto__', 'constructor', 'toString', 'Size', 'Size'];
    const columns = headers.map((_, at) => ({ target: at === 0 ? 'name' : 'custom' }) as const);
    const row = rowReader(headers, { kind: 'contact', columns })(
      ['Jane', 'a', 'b', 'c', 'd', 'e'],
      2,
    );
    expect(Object.entries(row?.row?.contact?.custom ?? {})).toEqual([
      ['(__proto__)', 'a'],
      ['(constructor)', 'b'],
      ['toString', 'c'],
      ['Size', 'd'],
      ['Size (2)', 'e'],
    ]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('tells of more or fewer cells, but not of empty ones behind', () => {
    const reader = rowReader(['Name', 'City'], guessedMatching(['Name', 'City'], []).matching);
    expect(reader(['Jane', 'Ulm', 'x'], 3)?.problems).toEqual([
      { row: 3, fault: 'cells', detail: '3' },
    ]);
    expect(reader(['Jane'], 3)?.problems).toEqual([{ row: 3, fault: 'cells', detail: '1' }]);
    expect(reader(['Jane', 'Ulm', '', ' '], 3)?.problems).toEqual([]);
  });

  it('is left out where a name or text is longer than any', () => {
    const one = read({ Name: 'x'.repeat(5_000), City: 'Ulm' });
    expect(one?.row).toBeUndefined();
    expect(one?.problems[0]).toMatchObject({ row: 2, fault: 'too-long', column: 'Name' });
    expect(one?.problems[0]?.detail?.length).toBeLessThan(130);
  });
});
