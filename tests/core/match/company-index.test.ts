import { expect, it } from 'vitest';
import { findCompanies } from '@/utils/core/detect';
import {
  buildCompanyIndex,
  type CompanyEntry,
  type CompanyIndex,
  PackedNames,
  packCompanies,
} from '@/utils/core/match';

const found = (index: CompanyIndex, text: string) =>
  findCompanies(text, index).flatMap(({ place }) =>
    place === undefined ? [] : index.idsOf(place),
  );

it('is one buffer that works the same after it was kept and loaded', () => {
  const packed = packCompanies([{ id: 'sample_org_01', names: ['Acme Trading GmbH', 'ACT'] }]);
  const loaded = new PackedNames(structuredClone(packed.buffer));
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
  expect(packCompanies(entries).buffer.byteLength / entries.length).toBeLessThan(25);
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

/** As a store keeps it: the head at hand, the rest to be read. */
function opened(entries: readonly CompanyEntry[]) {
  const { buffer, head } = packCompanies(entries);
  const reads: number[] = [];
  const index = new PackedNames(buffer.slice(0, head), async (from, to) => {
    reads.push(to - from);
    return buffer.slice(from, to);
  });
  return { index, reads, rest: buffer.byteLength - head };
}

const many = Array.from({ length: 20_000 }, (_, i) => ({
  id: `id-${i}`,
  names: [`Vexol${i} Quarn${i % 97}`],
}));

it('loads of many names only the few kilobytes that a text asks for', async () => {
  const { index, reads, rest } = opened(many);
  expect(found(index, 'at Vexol7 Quarn7,')).toEqual([]);
  expect(index.lacks).toBe(true);
  await index.load();
  expect(found(index, 'at Vexol7 Quarn7,')).toEqual(['id-7']);
  expect(index.lacks).toBe(false);
  expect(reads).toHaveLength(1);
  expect(reads[0]).toBeLessThan(rest / 50);
});

it('loads all of them at once for a text that names very many', async () => {
  const { index, reads, rest } = opened(many);
  const text = many.map(({ names }) => `at ${names[0]}.`).join('\n');
  expect(found(index, text)).toEqual([]);
  await index.load();
  expect(found(index, text)).toEqual(many.map(({ id }) => id));
  expect(index.lacks).toBe(false);
  expect(reads).toEqual([rest]);
});

it('asks again for what could not be read', async () => {
  const { buffer, head } = packCompanies(many);
  let lost = true;
  const index = new PackedNames(buffer.slice(0, head), async (from, to) => {
    if (lost) throw new Error('the file is gone');
    return buffer.slice(from, to);
  });
  expect(found(index, 'at Vexol7 Quarn7,')).toEqual([]);
  await expect(index.load()).rejects.toThrow('gone');
  lost = false;
  expect(found(index, 'at Vexol7 Quarn7,')).toEqual([]);
  await index.load();
  expect(found(index, 'at Vexol7 Quarn7,')).toEqual(['id-7']);
});

it('has nothing to load where it knows no names', () => {
  const { index } = opened([]);
  expect(found(index, 'at Vexol7 Quarn7,')).toEqual([]);
  expect(index.lacks).toBe(false);
});
