import { expect, it } from 'vitest';
import { findCompanies } from '@/utils/core/detect';
import { signatureAround } from '@/utils/core/detect/signature';

function beside(text: string, address: string) {
  const start = text.indexOf(address);
  return signatureAround(text, { start, end: start + address.length }, findCompanies(text));
}

it.each([
  [
    'a German one',
    'Mit freundlichen Grüßen\n\nPetra Holm\nLeiterin Einkauf\nNordwind Logistik GmbH\nHafenstraße 3\nT +49 40 1234\npetra@nordwind.example',
    { company: 'Nordwind Logistik GmbH', role: 'Leiterin Einkauf' },
  ],
  [
    'an English one on one line',
    'Best,\nJohn Reed | Head of Operations | Reed & Sons Ltd\njohn@reed.example',
    { company: 'Reed & Sons Ltd', role: 'Head of Operations' },
  ],
  [
    'a Spanish one below the address',
    'Marta Gil <marta@gil.example>\nDirectora comercial\nGil Hermanos S.L.',
    { company: 'Gil Hermanos S.L.', role: 'Directora comercial' },
  ],
  ['a bare address', 'Write to jo@x.example', {}],
  ['a script', '{"name":"Jo","jobTitle":"Engineer"}\njo@x.example', {}],
  ['a sentence with such a word', 'Our manager will call you back tomorrow.\njo@x.example', {}],
  [
    'somebody far away',
    `Acme GmbH\nSales Manager\n${'Some other text.\n'.repeat(40)}jo@x.example`,
    {},
  ],
])('says who somebody is in %s', (_, text, said) => {
  const address = /[a-z]+@[a-z]+\.example/.exec(text)![0];
  expect(beside(text, address)).toEqual(said);
});

it('takes nothing from beyond another address', () => {
  const text = 'Ann\nSales Manager\nAcme GmbH\nann@acme.example\nBo\nbo@bo.example';
  const spans = ['ann@acme.example', 'bo@bo.example'].map((address) => {
    const start = text.indexOf(address);
    return { start, end: start + address.length };
  });
  const said = spans.map((span) => signatureAround(text, span, findCompanies(text), spans));
  expect(said).toEqual([{ company: 'Acme GmbH', role: 'Sales Manager' }, {}]);
});
