import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '@/utils/core/account';
import { type AccountAround, accountHeaders, accountRow } from '@/utils/core/formats/account-rows';
import { CSV_START, csvRow } from '@/utils/core/formats/csv';
import { vcard } from '@/utils/core/formats/vcard';
import type { ImportedRow } from '@/utils/core/import/imported-row';
import { fileOf, readAll } from '../../adapters/import-file/read-all';
import { contact, organization } from '../../contracts/records';

/** Any text as a form would keep it: no blanks around, one kind of line end, nothing that is no text. */
const text = (of: fc.StringConstraints = {}) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30, ...of })
    .map((one) => one.replace(/[\0\r\ufeff\ufffd]/g, '').trim() || 'x');
const formula = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', "'=", "''-", '＝'), text())
  .map(([sign, rest]) => sign + rest);
const word = fc.oneof(text(), formula, fc.constantFrom('<b>x</b>', 'a "b" c', 'Acme, Inc.'));
/** What stands in a list that is written into one cell. */
const item = word.map((one) => one.replace(/[;\n]/g, '').trim() || 'y');
const lines = fc.array(text(), { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
const address = fc.integer({ min: 1, max: 9_999 }).map((one) => `p${one}@acme.example`);
const phone = fc.integer({ min: 1_000_000, max: 9_999_999 }).map((one) => `+49711${one}`);
const url = fc.integer({ min: 1, max: 999 }).map((one) => `https://acme.example/${one}`);
const social = fc.integer({ min: 1, max: 999 }).map((one) => `https://www.linkedin.com/in/p${one}`);
const postal = fc.record({
  street: lines,
  postalCode: word,
  city: word,
  region: word,
  country: fc.constantFrom('', 'DE', 'ES', 'MX', 'JP'),
});
const several = <T>(of: fc.Arbitrary<T>) => fc.uniqueArray(of, { maxLength: 3 });
const LABELS = ['work', 'mobile', 'main', 'home', 'other', 'Zentrale'];
const label = fc.constantFrom(...LABELS);

const known = fc.record({
  name: word,
  givenName: word,
  familyName: word,
  emails: fc.uniqueArray(fc.record({ label, address }), {
    maxLength: 3,
    selector: (one) => one.address,
  }),
  phones: fc.uniqueArray(fc.record({ label, number: phone }), {
    maxLength: 3,
    selector: (one) => one.number,
  }),
  websites: fc.uniqueArray(fc.record({ label, url }), { maxLength: 3, selector: (one) => one.url }),
  socials: several(social).map((all) => all.map((one) => ({ label: 'LinkedIn', url: one }))),
  addresses: fc.array(
    postal.map((one) => ({ label: 'work', ...one })),
    { maxLength: 1 },
  ),
  vatNumber: word,
  description: lines,
  tags: several(item),
  aliases: several(item),
  domains: several(fc.integer({ min: 1, max: 99 }).map((one) => `d${one}.example`)),
});
const around = fc.record({ category: word, owner: word, organization: item, role: item });

const FIELD_NAMES = ['Shoe size', 'Name', 'E-mail 2', 'Tags', 'Notes'];

describe("Ficha's own CSV", () => {
  it('says the same of an account when it is read again', async () => {
    await fc.assert(
      fc.asyncProperty(
        known,
        around,
        fc.boolean(),
        fc.record({ called: fc.constantFrom(...FIELD_NAMES), size: word }),
        async (fields, beside, isContact, { called, size }) => {
          const make = isContact ? contact : organization;
          const account = make('a', { ...fields, custom: { size } });
          const field = {
            id: 'size',
            name: called,
            type: 'text',
            kinds: [],
            choices: [],
            rank: 0,
          };
          const own = [field as never];
          const said: AccountAround = isContact
            ? beside
            : { ...beside, organization: '', role: '' };
          const csv =
            CSV_START +
            csvRow(accountHeaders(own)) +
            csvRow(accountRow(account, said, own, String, () => ''));
          const { rows, problems } = await readAll(fileOf(csv));
          expect(problems).toEqual([]);
          expect(rows).toEqual([rowOf(account, said, { [called]: size })]);
        },
      ),
    );
  });
});

describe("Ficha's own vCard", () => {
  it('says the same of an account when it is read again', async () => {
    await fc.assert(
      fc.asyncProperty(known, around, fc.boolean(), async (fields, beside, isContact) => {
        const make = isContact ? contact : organization;
        const account = make('a', fields);
        const said: AccountAround = isContact ? beside : { ...beside, organization: '', role: '' };
        const { rows, problems } = await readAll(fileOf(vcard(account, said), 'a.vcf'));
        expect(problems).toEqual([]);
        expect(rows).toEqual([cardOf(account, said)]);
      }),
    );
  });
});

/** What the table holds of an account: of several e-mails, phones and links not what each is for. */
function rowOf(of: Account, said: AccountAround, custom: { [name: string]: string }): ImportedRow {
  const names = of.kind === 'contact' ? { givenName: of.givenName, familyName: of.familyName } : {};
  const account = filled({
    name: of.name,
    ...names,
    emails: of.emails.map((one) => ({ ...one, label: 'work' })),
    phones: of.phones.map((one) => ({ ...one, label: 'work' })),
    websites: of.websites.map((one) => ({ ...one, label: 'work' })),
    socials: of.socials,
    addresses: of.addresses.map(filled),
    vatNumber: of.vatNumber,
    description: of.description,
    tags: of.tags,
    aliases: of.aliases,
    category: said.category,
    owner: said.owner,
    custom,
  });
  return inPlace(of, account, said, 2);
}

/** What a card holds: its category is one of its tags. */
function cardOf(of: Account, said: AccountAround): ImportedRow {
  const names = of.kind === 'contact' ? { givenName: of.givenName, familyName: of.familyName } : {};
  const account = filled({
    name: of.name,
    ...names,
    emails: of.emails,
    phones: of.phones,
    websites: of.websites,
    socials: of.socials,
    addresses: of.addresses,
    description: of.description,
    tags: [...new Set([said.category, ...of.tags])],
  });
  return inPlace(
    { ...of, ...(of.kind === 'organization' && { domains: [] }) } as Account,
    account,
    said,
    1,
  );
}

function inPlace(
  of: Account,
  account: { name: string },
  said: AccountAround,
  row: number,
): ImportedRow {
  if (of.kind === 'organization') {
    const domains = of.domains.length > 0 && { domains: of.domains };
    return { row, organizations: [{ account: { ...account, ...domains }, role: '' }], notes: [] };
  }
  const place = { account: { name: said.organization }, role: said.role };
  return { row, contact: account, organizations: [place], notes: [] };
}

function filled<T extends object>(of: T): T {
  return Object.fromEntries(
    Object.entries(of).filter(
      ([, value]) => value !== undefined && value !== '' && value.length !== 0,
    ),
  ) as T;
}
