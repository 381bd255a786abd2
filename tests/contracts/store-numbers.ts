import { expect, it } from 'vitest';
import { estimate, invoice } from './activities';
import { deleting, ids, makingAll, minute, note, relation } from './records';
import type { Opened } from './store';

export function numbersAndRoles(store: Opened): void {
  const writeInvoices = (...numbers: string[]) =>
    store().edit(
      makingAll(
        'activity',
        numbers.map((number, at) => ({ ...invoice(`i${at}`), number })),
      ),
    );
  const last = async (series: string) => (await store().lastNumbered('invoice', series))?.number;

  it('knows the highest number of a series as people count', async () => {
    await writeInvoices('I-9', 'I-10', 'I-2', 'I-0008');
    expect(await last('I-')).toBe('I-10');
    expect(await last('i-')).toBe('I-10');
  });

  it('keeps series apart, by year, by prefix and by kind of paper', async () => {
    await writeInvoices('2025-0099', '2026-0007', 'I-3', 'I2-5');
    await store().edit(makingAll('activity', [estimate('e', 'sent', '2026-0800')]));
    expect(await last('2026-')).toBe('2026-0007');
    expect(await last('2025-')).toBe('2025-0099');
    expect(await last('2027-')).toBeUndefined();
    expect(await last('I-')).toBe('I-3');
    expect((await store().lastNumbered('estimate', '2026-'))?.number).toBe('2026-0800');
    expect(await last('')).toBe('2026-0007');
  });

  it('counts what has letters after the digits, and not what has none', async () => {
    await writeInvoices('I-7a', 'I-6', 'I-x', 'I-');
    expect(await last('I-')).toBe('I-7a');
  });

  it('counts numbers longer than any series has', async () => {
    await writeInvoices('I-9', 'I-20260101000123');
    expect(await last('I-')).toBe('I-20260101000123');
  });

  it('gives the number of a deleted paper free, and takes it back with it', async () => {
    await writeInvoices('I-1', 'I-2');
    await store().edit([deleting('activity', 'i1')]);
    expect(await last('I-')).toBe('I-1');
    expect(await store().numbered('invoice', 'I-2')).toEqual([]);
    await store().edit([deleting('activity', 'i1', false)]);
    expect(await last('I-')).toBe('I-2');
  });

  it('finds papers by their number, however it was typed, and only their kind', async () => {
    await writeInvoices('I-0007', 'I-7', 'I-70');
    await store().edit(makingAll('activity', [estimate('e', 'sent', 'I-7')]));
    expect(ids(await store().numbered('invoice', ' i-07 '))).toEqual(['i0', 'i1']);
    expect(ids(await store().numbered('estimate', 'I-7'))).toEqual(['e']);
    expect(await store().numbered('invoice', 'I-')).toEqual([]);
    expect(await store().numbered('invoice')).toEqual([]);
  });

  it('finds papers of several numbers, each once and in the order of the numbers', async () => {
    await writeInvoices('I-1', 'I-2', 'I-3');
    expect(ids(await store().numbered('invoice', 'I-3', 'i-1', 'I-03', 'I-9'))).toEqual([
      'i2',
      'i0',
    ]);
  });

  it('finds papers whose numbers stand between two, as people count', async () => {
    await writeInvoices('I-9', 'I-10', 'i-0011', 'I-19', 'I-20', 'I-100', 'J-15');
    await store().edit(makingAll('activity', [estimate('e', 'sent', 'I-12')]));
    const between = async (...[first, last, limit]: [string, string, number]) =>
      ids(await store().numberedBetween('invoice', first, last, limit));
    expect(await between('I-10', 'I-19', 9)).toEqual(['i1', 'i2', 'i3']);
    expect(await between('i-010', 'I-19', 2)).toEqual(['i1', 'i2']);
    expect(await between('I-19', 'I-10', 9)).toEqual([]);
    expect(await between('I-10', 'I-19', 0)).toEqual([]);
  });

  it('follows a paper to its new number', async () => {
    await writeInvoices('I-1');
    await store().edit([{ table: 'activity', id: 'i0', fields: { number: 'R-4' } }]);
    expect(await last('I-')).toBeUndefined();
    expect(await last('R-')).toBe('R-4');
    expect(await store().numbered('invoice', 'I-1')).toEqual([]);
    await store().edit(makingAll('activity', [note('n', ['lago'], minute(1))]));
    expect(await last('R-')).toBe('R-4');
  });

  it('lists the roles in use, each once and by name, without empty and deleted ones', async () => {
    const roles = ['Owner', 'Buyer', '', 'Owner', 'Árbitro'];
    await store().edit(
      makingAll(
        'relation',
        roles.map((role, at) => relation(`r${at}`, `c${at}`, 'lago', { role, former: at === 1 })),
      ),
    );
    expect(await store().usedRoles()).toEqual(['Buyer', 'Owner', 'Árbitro']);
    await store().edit([deleting('relation', 'r1')]);
    expect(await store().usedRoles()).toEqual(['Owner', 'Árbitro']);
  });
}
