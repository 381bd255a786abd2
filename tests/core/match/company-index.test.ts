import { expect, it } from 'vitest';
import { findCompanies } from '@/utils/core/detect';
import { buildCompanyIndex, type CompanyIndex, PackedNames } from '@/utils/core/match';

const found = (index: CompanyIndex, text: string) =>
  findCompanies(text, index).flatMap(({ place }) =>
    place === undefined ? [] : index.idsOf(place),
  );

it('is one buffer that works the same after it was kept and loaded', () => {
  const index = buildCompanyIndex([{ id: 'sample_org_01', names: ['Acme Trading GmbH', 'ACT'] }]);
  const loaded = new PackedNames(structuredClone(index.buffer));
  expect(loaded.size).toBe(2);
  expect(found(loaded, 'from Acme Trading and from ACT')).toEqual([
    'sample_org_01',
    'sample_org_01',
  ]);
});

it('finds every one of many names and none of as many others', () => {
  const entries = Array.from({ length: 20_000 }, (_, i) => ({
    id: `id-${i}`,
    names: [`Vexol${i} Quarn${i % 97}`],
  }));
  const index = buildCompanyIndex(entries);
  const missing = entries.filter(({ id, names }) => !found(index, `at ${names[0]},`).includes(id));
  expect(missing).toEqual([]);
  const strangers = entries.filter((_, i) => found(index, `at Vexol${i} Zarn${i}`).length > 0);
  expect(strangers).toEqual([]);
});

it('keeps ids of any text, each once for a name', () => {
  const index = buildCompanyIndex([
    { id: 'ÿ-é-株', names: ['Acme GmbH', 'Acme AG'] },
    { id: 'x'.repeat(500), names: ['ACME'] },
  ]);
  expect(found(index, 'by Acme')).toEqual(['ÿ-é-株', 'x'.repeat(500)]);
});

it('takes about twenty bytes for a name with a short id', () => {
  const entries = Array.from({ length: 50_000 }, (_, i) => ({
    id: `n${i}`,
    names: [`Vexol${i} Quarn${i}`],
  }));
  expect(buildCompanyIndex(entries).buffer.byteLength / entries.length).toBeLessThan(25);
});

it.each([
  'GmbH',
  'GmbH & Co. KG',
  'Sociedad Limitada',
  'X',
  '&',
  '…',
  '',
])('leaves out %j, which would be found on every page', (name) => {
  expect(buildCompanyIndex([{ id: 'a', names: [name] }]).size).toBe(0);
});
