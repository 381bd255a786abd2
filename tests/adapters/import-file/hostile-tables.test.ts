import { describe, expect, it } from 'vitest';
import { rowSource } from '@/utils/adapters/import-file/row-source';
import { AppError } from '@/utils/core/error';
import { faultsOf, fileOf, namesOf, opened, readAll } from './read-all';

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => `Person ${at},p${at}@acme.example,Ulm\n`).join('');
const HEAD = 'Name,E-mail,City\n';

describe('a hostile table', () => {
  it('that is cut off loses only its last row', async () => {
    const all = await readAll(fileOf(`${HEAD}Jane,jane@acme.example,Ulm\nMax,max@ac`));
    expect(namesOf(all)).toEqual(['Jane']);
    expect(all.problems).toEqual([{ row: 3, fault: 'cut-off', detail: 'Max' }]);
  });

  it('with wrong bytes among good ones names the row, and reads the others as they are', async () => {
    const bytes = [
      new TextEncoder().encode(`${HEAD}Zoë Ünal,zoe@acme.example,Çorum\nBad `),
      Uint8Array.of(0xff),
      new TextEncoder().encode(' byte,b@acme.example,Ulm\nÉva,eva@acme.example,Pécs'),
    ];
    const all = await readAll(fileOf(bytes));
    expect(namesOf(all)).toEqual(['Zoë Ünal', 'Bad \ufffd byte', 'Éva']);
    expect(all.problems).toEqual([
      { row: 3, fault: 'encoding', column: 'Name', detail: 'Bad \ufffd byte' },
    ]);
  });

  it('with 100 000 columns is refused', async () => {
    const file = fileOf(`${'a,'.repeat(100_000)}\n${'b,'.repeat(100_000)}\n`);
    await expect(opened(file)).rejects.toMatchObject({ code: 'bad-file' });
    await expect(opened(file)).rejects.toThrow(/100001 columns/);
  });

  it('with 100 000 cells in one row is told of that row', async () => {
    const all = await readAll(fileOf(`${HEAD}Jane${',x'.repeat(100_000)}\nMax,,Ulm\n`));
    expect(namesOf(all)).toEqual(['Jane', 'Max']);
    expect(faultsOf(all)).toContain('2 cells');
  });

  it('with a header that never ends is refused', async () => {
    await expect(opened(fileOf(`"${'x'.repeat(3_000_000)}`))).rejects.toMatchObject({
      code: 'bad-file',
    });
  });

  it('with a cell of ten megabytes goes on behind it', async () => {
    const cell = `"${'x,\n""'.repeat(2_500_000)}"`;
    const all = await readAll(fileOf(`${HEAD}${people(3)}Big,${cell},Ulm\n${people(2)}`));
    expect(namesOf(all)).toEqual(['Person 0', 'Person 1', 'Person 2', 'Person 0', 'Person 1']);
    expect(faultsOf(all)).toEqual(['5 too-long']);
    expect(all.rows.at(-1)?.row).toBe(7);
  });

  it.each([
    10, 200_000,
  ])('with a quotation mark that is never closed keeps what stands before (%i rows behind)', async (count) => {
    const all = await readAll(fileOf(`${HEAD}${people(2)}Max,"open,Ulm\n${people(count)}`));
    expect(namesOf(all)).toEqual(['Person 0', 'Person 1']);
    expect(faultsOf(all)).toEqual(['4 unclosed-quote']);
  });

  it('with NUL bytes is read without them', async () => {
    const all = await readAll(fileOf(`${HEAD}Ja\0ne,jane@acme.example,U\0lm\n${people(30)}`));
    expect(all.rows[0]?.contact).toMatchObject({ name: 'Jane', addresses: [{ city: 'Ulm' }] });
  });

  it('with headers that repeat or that objects have keeps every value', async () => {
    const all = await readAll(
      fileOf('Name,Size,Size,__proto__,hasOwnProperty\nJane,1,2,3,4\nMax,5,6,7,8\n'),
    );
    expect(Object.entries(all.rows[0]?.contact?.custom ?? {})).toEqual([
      ['Size', '1'],
      ['Size (2)', '2'],
      ['(__proto__)', '3'],
      ['hasOwnProperty', '4'],
    ]);
  });

  it('keeps markup and formulas as text', async () => {
    const all = await readAll(fileOf(`${HEAD}<script>alert(1)</script>,,"=cmd|' /C calc'!A0"\n`));
    expect(all.rows[0]?.contact).toEqual({
      name: '<script>alert(1)</script>',
      addresses: [{ label: 'work', city: "=cmd|' /C calc'!A0" }],
    });
  });

  it('is read as it comes: of a gigabyte, the first part needs no more than the first bytes', async () => {
    const asked: number[] = [];
    const row = new TextEncoder().encode(`${HEAD}Zoë,,\n${people(20_000)}`);
    const claimed = {
      size: 1_000_000_000,
      name: 'big.csv',
      slice(from: number, to: number) {
        asked.push(to);
        return new Blob([row.slice(from % row.length, (from % row.length) + (to - from))]);
      },
    } as unknown as File;
    const { matching } = await opened(fileOf(HEAD + people(3)));
    for await (const part of rowSource(claimed, matching).parts()) {
      expect(part.rows.length).toBeGreaterThan(1_000);
      break;
    }
    expect(Math.max(...asked)).toBeLessThan(2_000_000);
  });

  it('that can no longer be read is told as such', async () => {
    const gone = {
      size: 10,
      name: 'x.csv',
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
    };
    const failed = await readAll(gone as unknown as File).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(AppError);
    expect(failed).toMatchObject({ code: 'store-failed' });
  });
});
