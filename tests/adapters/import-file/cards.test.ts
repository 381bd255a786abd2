import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOf, fileOf, namesOf, readAll } from './read-all';

const cards = (...lists: string[][]) =>
  fileOf(
    lists.map((lines) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')).join(''),
    'cards.vcf',
  );
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a file of cards', () => {
  it('of vCard 3.0 says who, where, what for and how to reach them', async () => {
    const { rows, problems } = await readAll(
      cards([
        'VERSION:3.0',
        'N:Doe;Jane;Ann;Dr.;',
        'FN:Jane Ann Doe',
        'NICKNAME:Janie,JD',
        'ORG:Acme\\, Inc.;Sales;South',
        'TITLE:Buyer',
        'EMAIL;TYPE=INTERNET,WORK,pref:Jane@Acme.example',
        'item1.EMAIL:jane@club.example',
        'item1.X-ABLabel:Club',
        'item2.TEL:+49 711 5550100',
        'item2.X-ABLabel:_$!<Home>!$_',
        'TEL;type=CELL;type=VOICE:+49 170 5550101',
        'TEL;TYPE=WORK,FAX:+49 711 5550102',
        'ADR;TYPE=HOME:;;Calle 1\\nPiso 2;Madrid;;28001;España',
        'URL:acme.example',
        'X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/jane-example',
        'NOTE:First line\\nsecond\\, and more',
        'CATEGORIES:Friends,Trade fair',
        'RELATED:x',
        'REV:nonsense',
      ]),
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        row: 1,
        contact: {
          name: 'Jane Ann Doe',
          givenName: 'Jane Ann',
          familyName: 'Doe',
          aliases: ['Janie', 'JD'],
          emails: [
            { label: 'work', address: 'jane@acme.example' },
            { label: 'Club', address: 'jane@club.example' },
          ],
          phones: [
            { label: 'home', number: '+49 711 5550100' },
            { label: 'mobile', number: '+49 170 5550101' },
            { label: 'fax', number: '+49 711 5550102' },
          ],
          addresses: [
            {
              label: 'home',
              street: 'Calle 1\nPiso 2',
              city: 'Madrid',
              region: '',
              postalCode: '28001',
              country: 'ES',
            },
          ],
          websites: [{ label: 'work', url: 'https://acme.example' }],
          socials: [{ label: 'LinkedIn', url: 'https://www.linkedin.com/in/jane-example' }],
          description: 'First line\nsecond, and more',
          tags: ['Friends', 'Trade fair'],
          custom: { Department: 'Sales, South' },
        },
        organizations: [{ account: { name: 'Acme, Inc.' }, role: 'Buyer' }],
        notes: [],
      },
    ]);
  });

  it('of vCard 2.1 has bare types, quoted-printable over several lines and letters of any set', async () => {
    const file = fileOf(readFileSync('tests/fixtures/import/old.vcf'), 'old.vcf');
    const { rows, problems } = await readAll(file);
    expect(problems).toEqual([{ row: 1, fault: 'photo', column: 'PHOTO' }]);
    expect(rows).toMatchObject([
      {
        contact: {
          name: 'Jörg Müßig',
          givenName: 'Jörg',
          familyName: 'Müßig',
          emails: [{ label: 'work', address: 'joerg@muessig.example' }],
          phones: [
            { label: 'mobile', number: '+49 170 5550101' },
            { label: 'work', number: '+49 711 5550100' },
          ],
          addresses: [{ label: 'work', street: 'Gänsweg 4; Hof', city: 'Köln', country: 'DE' }],
          description: 'Erste Zeile, mit Komma;\nzweite Zeile = lang',
        },
        organizations: [{ account: { name: 'Müßig & Söhne' }, role: 'Geschäftsführer' }],
      },
      { contact: { name: 'Łukasz Żak', description: 'cafés' } },
    ]);
  });

  it('of vCard 4.0 may name numbers as addresses of calls', async () => {
    const { rows } = await readAll(
      cards([
        'VERSION:4.0',
        'FN:Jane',
        'TEL;VALUE=uri;TYPE="voice,home":tel:+49-711-5550100',
        'KIND:individual',
      ]),
    );
    expect(rows[0]?.contact?.phones).toEqual([{ label: 'home', number: '+49-711-5550100' }]);
  });

  it('may fold a line in the middle of a character', async () => {
    const line = bytesOf('NOTE:grün und größer');
    const cut = line.indexOf(0xc3) + 1;
    const file = fileOf(
      [
        bytesOf('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane\r\n'),
        line.slice(0, cut),
        bytesOf('\r\n '),
        line.slice(cut),
        bytesOf('\r\nEND:VCARD\r\n'),
      ],
      'a.vcf',
    );
    expect((await readAll(file)).rows[0]?.contact?.description).toBe('grün und größer');
  });

  it('tells organizations from people', async () => {
    const all = await readAll(
      cards(
        ['VERSION:4.0', 'KIND:org', 'FN:Acme', 'ORG:Acme'],
        ['VERSION:3.0', 'FN:Jane Doe', 'N:Doe;Jane;;;', 'ORG:Roe Ltd', 'X-ABShowAs:COMPANY'],
        ['VERSION:3.0', 'FN:Solo GmbH', 'N:;;;;', 'ORG:Solo GmbH'],
        ['VERSION:4.0', 'KIND:individual', 'FN:Own Name', 'ORG:Own Name'],
        ['VERSION:3.0', 'ORG:Nameless AG', 'TEL:+49 711 5550100'],
      ),
    );
    expect(namesOf(all)).toEqual(['Acme', 'Roe Ltd', 'Solo GmbH', 'Own Name', 'Nameless AG']);
    expect(all.rows.map(({ contact }) => contact !== undefined)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it('leaves out lists of other cards and the cards of assistants', async () => {
    const all = await readAll(
      cards(
        ['VERSION:4.0', 'KIND:group', 'FN:Friends', 'MEMBER:urn:uuid:1'],
        [
          'VERSION:2.1',
          'FN:Jane',
          'AGENT:',
          'BEGIN:VCARD',
          'VERSION:2.1',
          'FN:Assistant',
          'END:VCARD',
          'TITLE:CEO',
        ],
      ),
    );
    expect(namesOf(all)).toEqual(['Jane']);
    expect(all.problems).toEqual([]);
  });

  it('keeps both of what somebody is called and does', async () => {
    const { rows } = await readAll(
      cards(['VERSION:3.0', 'FN:Jane', 'ORG:Acme', 'ROLE:Buys', 'TITLE:Head']),
    );
    expect(rows[0]?.organizations[0]?.role).toBe('Head');
    expect(rows[0]?.contact?.custom).toEqual({ Role: 'Buys' });
  });
});

describe('a hostile file of cards', () => {
  it('names cards that are broken, and reads the others', async () => {
    const text = [
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:One\r\nEND:VCARD',
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Never ends',
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Three\r\nEND:VCARD',
      'BEGIN:VCARD\r\n%%%\r\nEND:VCARD',
      'BEGIN:VCARD\r\nVERSION:3.0\r\nTEL:+49 711 5550100\r\nEND:VCARD',
      'junk between',
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Six\r\nEMAIL:nobody\r\nEND:VCARD',
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cut o',
    ].join('\r\n');
    const all = await readAll(fileOf(text, 'a.vcf'));
    expect(namesOf(all)).toEqual(['One', 'Three', 'Six']);
    expect(faultsOf(all)).toEqual([
      '2 broken-card',
      '4 broken-card',
      '5 no-name',
      '6 bad-email',
      '7 cut-off',
    ]);
  });

  it('holds no pictures, however large, and no card of any length', async () => {
    const picture = `PHOTO;ENCODING=b;TYPE=JPEG:${'QUJD'.repeat(700_000)}`;
    const folded = `PHOTO;BASE64:\r\n ${`${'QUJD'.repeat(18)}\r\n `.repeat(40_000)}`;
    const all = await readAll(
      cards(
        ['VERSION:3.0', picture, 'FN:One'],
        ['VERSION:2.1', folded, 'FN:Two'],
        ['VERSION:3.0', 'FN:Three', `NOTE:${'x'.repeat(5_000_000)}`],
        ['VERSION:3.0', 'FN:Four'],
      ),
    );
    expect(namesOf(all)).toEqual(['One', 'Two', 'Four']);
    expect(faultsOf(all)).toEqual(['1 photo', '2 photo', '3 too-long']);
  });

  it('in the letters of Windows or in UTF-16 is read as what it is', async () => {
    const text = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:J\xf6rg M\xfc\xdfig\r\nEND:VCARD\r\n';
    const units = [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))];
    const latin1 = Uint8Array.from(units.slice(1));
    const utf16 = Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
    for (const bytes of [latin1, utf16]) {
      expect(namesOf(await readAll(fileOf(bytes, 'a.vcf')))).toEqual(['Jörg Müßig']);
    }
  });

  it('may begin with a byte order mark, and have blanks around its marks', async () => {
    const text =
      '\ufeffBEGIN:VCARD\nVERSION:3.0\nFN:Zoë\n END:VCARD\n BEGIN:VCARD \nFN:Max\nEND:VCARD';
    expect(namesOf(await readAll(fileOf(text, 'a.vcf')))).toEqual(['Zoë', 'Max']);
  });

  it('with NUL bytes, markup and properties nobody knows is text', async () => {
    const { rows } = await readAll(
      cards(['VERSION:3.0', 'FN:<b>Ja\0ne</b>', '__proto__:x', 'NOTE:=1+1', 'X-ODD;A="b:c;d":e']),
    );
    expect(rows[0]?.contact).toEqual({ name: '<b>Jane</b>', description: '=1+1' });
  });
});
