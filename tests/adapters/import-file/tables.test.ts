import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOf, fileOf, namesOf, opened, readAll } from './read-all';

const fixture = (name: string) => fileOf(readFileSync(`tests/fixtures/import/${name}`), name);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, mark: boolean, swapped: boolean) => {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const bytes = (mark ? [0xfeff, ...units] : units).flatMap((unit) => [unit & 255, unit >> 8]);
  return Uint8Array.from(swapped ? bytes.map((_, at) => bytes[at ^ 1]!) : bytes);
};

describe('a table', () => {
  const text = 'Vorname;Nachname;Straße\r\nJörg;Müller;Weg 1\r\nZoë;Straß;Weg 2\r\n';

  it.each([
    ['utf-8', new TextEncoder().encode(text)],
    ['utf-8', new TextEncoder().encode(`\ufeff${text}`)],
    ['windows-1252', latin1(text)],
    ['utf-16le', utf16(text, true, false)],
    ['utf-16le', utf16(text, false, false)],
    ['utf-16be', utf16(text, true, true)],
    ['utf-16be', utf16(text, false, true)],
  ])('is read in %s (%#)', async (encoding, bytes) => {
    const table = await opened(fileOf(bytes));
    expect(table).toMatchObject({
      encoding,
      delimiter: ';',
      headers: ['Vorname', 'Nachname', 'Straße'],
      sample: [
        ['Jörg', 'Müller', 'Weg 1'],
        ['Zoë', 'Straß', 'Weg 2'],
      ],
    });
    expect(namesOf(await readAll(fileOf(bytes)))).toEqual(['Jörg Müller', 'Zoë Straß']);
  });

  it('is read as what it is where its first letter beyond ASCII stands far behind', async () => {
    const plain = `First name,Last name\n${'Jane,Doe\n'.repeat(100_000)}`;
    const all = await readAll(fileOf(latin1(`${plain}J\xf6rg,M\xfcller\n`)));
    expect(namesOf(all).at(-1)).toBe('Jörg Müller');
    expect(all.problems).toEqual([]);
  });

  it.each([',', ';', '\t', '|'])('may be parted by %j', async (delimiter) => {
    const rows = [
      ['Name', 'E-mail', 'Notes'],
      ['Jane', 'jane@acme.example', 'one, two; three'],
      ['Max', 'max@acme.example', '1,5'],
    ];
    const quoted = rows.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join('\n');
    expect((await opened(fileOf(quoted))).delimiter).toBe(delimiter);
  });

  it('may say itself what parts it, and be one column', async () => {
    expect(await opened(fileOf('sep=;\r\nName;City\r\nJane;Ulm\r\n'))).toMatchObject({
      delimiter: ';',
      headers: ['Name', 'City'],
      sample: [['Jane', 'Ulm']],
    });
    expect(namesOf(await readAll(fileOf('Name\nJane\nMax\n')))).toEqual(['Jane', 'Max']);
  });

  it('may have no headers: columns are then counted by letters', async () => {
    const file = fileOf('Jane Doe,jane@acme.example\nMax Roe,max@acme.example\n');
    expect(await opened(file)).toMatchObject({ headers: ['A', 'B'] });
    const { rows } = await readAll(file);
    expect(rows.map(({ row, contact }) => [row, contact?.name])).toEqual([
      [1, 'Jane Doe'],
      [2, 'Max Roe'],
    ]);
  });

  it('may end its lines as any system does, and mix them', async () => {
    expect(namesOf(await readAll(fileOf('Name,City\rJane,Ulm\rMax,Cork')))).toEqual([
      'Jane',
      'Max',
    ]);
    const mixed = await readAll(fileOf('Name,City\r\nJane,"Ulm"\r\nMax,Cork\nAda,Bern\r\n'));
    expect(mixed.rows.map(({ contact }) => contact?.addresses?.[0]?.city)).toEqual([
      'Ulm',
      'Cork',
      'Bern',
    ]);
  });

  it('counts its rows as people do, and says how far it is', async () => {
    const file = fileOf('Name,City\n\nJane,Ulm\n"Max\nR.",Cork\nAda,Bern');
    const all = await readAll(file);
    expect(all.rows.map(({ row }) => row)).toEqual([3, 4, 5]);
    expect(all.read.at(-1)).toBe(file.size);
  });

  it('says the same however often it is read', async () => {
    const file = fileOf('Name,City\nJane,Ulm');
    expect(await readAll(file)).toEqual(await readAll(file));
  });
});

describe('a file of a program', () => {
  it('of LinkedIn has notes above its headers', async () => {
    const file = fixture('linkedin.csv');
    expect(await opened(file)).toMatchObject({ program: 'linkedin', delimiter: ',' });
    const { rows, problems } = await readAll(file);
    expect(problems).toEqual([]);
    expect(rows[0]).toMatchObject({
      row: 5,
      contact: {
        name: 'Ana Ruiz',
        socials: [{ label: 'LinkedIn', url: 'https://www.linkedin.com/in/ana-ruiz-example' }],
        custom: { 'Connected On': '01 Feb 2026' },
      },
      organizations: [{ account: { name: 'Norte Verde, S.L.' }, role: 'Head of Purchasing' }],
    });
  });

  it('of Outlook in German is in the letters of Windows', async () => {
    const file = fixture('outlook-de.csv');
    expect(await opened(file)).toMatchObject({ program: 'outlook', encoding: 'windows-1252' });
    const { rows } = await readAll(file);
    expect(rows).toMatchObject([
      {
        contact: {
          name: 'Jörg Müßig',
          phones: [
            { label: 'work', number: '+49 711 5550100' },
            { label: 'mobile', number: '+49 170 5550101' },
          ],
          addresses: [{ label: 'work', street: 'Gänsweg 4', city: 'Köln', country: 'DE' }],
        },
        organizations: [{ account: { name: 'Müßig & Söhne GmbH' }, role: 'Geschäftsführer' }],
      },
    ]);
    expect(rows[0]?.contact).not.toHaveProperty('custom');
  });

  it('of Google has its labels in columns of their own', async () => {
    const file = fixture('google.csv');
    expect((await opened(file)).program).toBe('google');
    const { rows } = await readAll(file);
    expect(rows[0]?.contact).toMatchObject({
      name: 'Ana María Ruiz',
      emails: [
        { label: 'work', address: 'ana@norteverde.example' },
        { label: 'home', address: 'ana@casa.example' },
      ],
      phones: [{ label: 'mobile' }, { label: 'mobile' }],
      tags: ['Clients'],
    });
    expect(rows[1]).toMatchObject({ organizations: [{ account: { name: 'Only a Company Ltd' } }] });
    expect(rows[1]?.contact).toBeUndefined();
    expect(faultsOf(await readAll(file))).toEqual([]);
  });
});
