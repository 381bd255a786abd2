import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '@/utils/core/account';
import {
  type Change,
  editOf,
  fieldsOf,
  type Json,
  mergeChange,
  type Row,
} from '@/utils/core/change';
import { nextStamp, type Stamp } from '@/utils/core/stamp';
import { making, organization } from '../contracts/records';

const START = Date.UTC(2026, 0, 1);
const stampAt = (seconds: number): Stamp => nextStamp(undefined, START + seconds * 1000, 'node');
const lago = organization('lago', { name: 'Lago', description: 'Boats' });
const made: Change = { ...making('account', lago), stamp: stampAt(0) };
const setting = (seconds: number, fields: { [field: string]: Json }): Change => ({
  table: 'account',
  id: 'lago',
  fields,
  stamp: stampAt(seconds),
});

function replay(changes: readonly Change[], from?: Row): Row | undefined {
  return changes.reduce((row, change) => mergeChange(row, change)?.row ?? row, from);
}

describe('merging changes', () => {
  it('makes a record out of a change that names all it needs', () => {
    expect(replay([made])).toEqual({ id: 'lago', record: lago, stamp: stampAt(0), later: {} });
  });

  it('says which fields took', () => {
    const row = replay([made, setting(5, { name: 'Five' })]);
    const merged = mergeChange(row, setting(3, { name: 'Three', vatNumber: 'ES1', id: 'other' }));
    expect(merged?.fields).toEqual(['vatNumber']);
    expect(merged?.row.record).toMatchObject({ id: 'lago', name: 'Five', vatNumber: 'ES1' });
    expect(mergeChange(row, setting(4, { name: 'Four' }))).toBeUndefined();
  });

  it('leaves the row it was given as it was', () => {
    const row = replay([made, setting(1, { tags: ['a'] })])!;
    const before = structuredClone(row);
    mergeChange(row, setting(2, { tags: ['b'], deleted: true, description: null }));
    expect(row).toEqual(before);
  });

  it('refuses what does not make a whole record, and names every wrong field', () => {
    const partial = setting(1, { kind: 'organization', name: '' });
    expect(() => mergeChange(undefined, partial)).toThrow(/account lago:.*name.*emails/);
  });

  it('keeps a tombstone that came before its record', () => {
    const row = replay([setting(9, { deleted: true }), made]);
    expect(row?.record).toBeUndefined();
    expect(replay([setting(10, { deleted: false })], row)?.record).toEqual(lago);
  });

  it('does not delete by an older change a record that was made as not deleted', () => {
    const alive = { ...made, fields: { ...made.fields, deleted: false }, stamp: stampAt(5) };
    expect(replay([alive, setting(4, { deleted: true })])?.record).toEqual(lago);
  });

  it('keeps for a later version a field that this one does not know, without showing it', () => {
    const future = { ...made, fields: { ...made.fields, mood: 'bright' } };
    const row = replay([future, setting(1, { name: 'Lago Azul' })])!;
    expect(row.record).toEqual({ ...lago, name: 'Lago Azul' });
    expect(row.unknown).toEqual({ mood: 'bright' });
    expect(mergeChange(row, future)).toBeUndefined();
    expect(replay([setting(2, { mood: null })], row)).not.toHaveProperty('unknown');
    const named = replay([made, setting(1, { constructor: 'x', toString: 'y' })]);
    expect(named?.unknown).toEqual({ constructor: 'x', toString: 'y' });
  });

  it('gives a text the same form whether it comes before a deletion or after it', () => {
    const named = setting(1, { name: 'Lago ', vatNumber: 'es 123', 'custom.size': 'large' });
    const deleted = setting(2, { deleted: true, later: 'kept' });
    const row = replay([made, named, deleted])!;
    expect(row.remains).toMatchObject({ name: 'Lago', later: 'kept' });
    for (const order of [
      [made, deleted, named],
      [deleted, named, made],
      [deleted, made, named],
    ]) {
      expect(replay(order)!.remains).toEqual(row.remains);
    }
  });

  it('lets no field reach the prototype of a record', () => {
    const fields = JSON.parse('{"__proto__":{"deleted":true,"name":"x"}}');
    expect(mergeChange(undefined, setting(1, fields))).toBeUndefined();
    expect(mergeChange(replay([made]), setting(1, fields))).toBeUndefined();
  });
});

/** Spaces around a text are taken off. */
const text = fc.constantFrom('a', 'b ', ' c');
const someFields = fc.record(
  {
    name: text,
    description: fc.option(text, { nil: null }),
    vatNumber: fc.option(text, { nil: null }),
    tags: fc.array(text, { maxLength: 2 }),
    'custom.size': fc.option(text, { nil: null }),
    deleted: fc.boolean(),
    unknown: text,
  },
  { requiredKeys: [] },
);
/** Changes by stamp, all different, in any order; some later and some earlier than the record. */
const someChanges = fc
  .array(fc.record({ seconds: fc.integer({ min: -20, max: 20 }), fields: someFields }), {
    maxLength: 8,
  })
  .map((drafts) =>
    [...new Map(drafts.map((draft) => [draft.seconds, draft])).values()]
      .filter(({ seconds }) => seconds !== 0)
      .map(({ seconds, fields }) => setting(seconds, fields as { [field: string]: Json })),
  );

describe('any changes to a record', () => {
  it('give the same row in whatever order they come', () => {
    const shuffled = someChanges.chain((changes) =>
      fc.tuple(fc.constant(changes), fc.shuffledSubarray(changes, { minLength: changes.length })),
    );
    fc.assert(
      fc.property(shuffled, ([changes, mixed]) => {
        expect(replay([made, ...mixed])).toEqual(replay([made, ...changes]));
      }),
    );
  });

  it('do nothing when they come again', () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        const row = replay([made, ...changes]);
        for (const change of [made, ...changes]) {
          expect(mergeChange(row, change)).toBeUndefined();
        }
      }),
    );
  });

  it('leave in each field the value of its latest change', () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        const inOrder = [made, ...changes].sort((a, b) => (a.stamp < b.stamp ? -1 : 1));
        const wanted = Object.assign({}, ...inOrder.map(({ fields }) => fields));
        const { deleted: _, ...fields } = wanted;
        const atOnce = fieldsOf(replay([{ ...made, fields }]));
        const row = replay([made, ...changes])!;
        const custom = { 'custom.size': (row.record as Account | undefined)?.custom.size };
        const shown = {
          ...(row.record ? custom : {}),
          ...(row.record ?? row.remains),
          ...row.unknown,
        };
        expect(row.record === undefined).toBe(wanted.deleted === true);
        for (const field of [
          'name',
          'description',
          'vatNumber',
          'tags',
          'custom.size',
          'unknown',
        ] as const) {
          expect((shown as { [field: string]: unknown })[field] ?? null).toEqual(
            atOnce[field] ?? null,
          );
        }
      }),
    );
  });
});

describe('custom fields', () => {
  const sized = { ...lago, custom: { size: 'small', mood: 'calm' } };

  it('win or lose one by one', () => {
    const larger = editOf('account', sized, { ...sized, custom: { size: 'large', mood: 'calm' } })!;
    expect(larger.fields).toMatchObject({ 'custom.size': 'large' });
    const first = { ...made, ...making('account', sized) } as Change;
    const row = replay([
      first,
      setting(2, { 'custom.mood': 'bright' }),
      setting(1, larger.fields),
    ])!;
    expect((row.record as Account).custom).toEqual({ size: 'large', mood: 'bright' });
  });

  it('come back with a deleted account', () => {
    const change = { ...made, ...making('account', sized) } as Change;
    const row = replay([change, setting(1, { deleted: true }), setting(2, { deleted: false })])!;
    expect((row.record as Account).custom).toEqual(sized.custom);
  });

  it('let no name reach the prototype', () => {
    const row = replay([made, setting(1, JSON.parse('{"custom.__proto__":"x"}'))])!;
    expect(Object.getPrototypeOf((row.record as Account).custom)).toBe(Object.prototype);
  });
});

describe('an edit from one record to another', () => {
  it('names the fields that differ, empties what is gone and moves updatedAt', () => {
    const { description: _, ...rest } = lago;
    const after = { ...rest, name: 'Lago Azul', updatedAt: '2026-02-01T00:00:00.000Z' as never };
    expect(editOf('account', lago, after)).toEqual({
      table: 'account',
      id: 'lago',
      fields: { name: 'Lago Azul', description: null, updatedAt: after.updatedAt },
    });
  });

  it('is none where only updatedAt differs', () => {
    const after = { ...lago, updatedAt: '2026-02-01T00:00:00.000Z' as never };
    expect(editOf('account', lago, after)).toBeUndefined();
  });

  it('takes the one record to the other', () => {
    fc.assert(
      fc.property(someFields, someFields, (one, other) => {
        const from = organization('lago', draftOf(one));
        const to = organization('lago', draftOf(other));
        const row = replay([{ ...making('account', from), stamp: stampAt(0) }]);
        const edit = editOf('account', from, to);
        const after = edit ? replay([{ ...edit, stamp: stampAt(1) }], row) : row;
        expect(after?.record).toEqual(to);
      }),
    );
  });
});

function draftOf(fields: { [field: string]: unknown }) {
  const { deleted: _, unknown: __, ...draft } = fields;
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== null));
}
