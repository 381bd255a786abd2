import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edited, rebase } from '@/components/form/rebase';

interface Values {
  name: string;
  role: string;
  tags: string[];
}
const base: Values = { name: 'Ana', role: 'Buyer', tags: ['a'] };
const edited = (mine: Partial<Values>): Edited<Values> => ({
  base,
  values: { ...base, ...mine },
  contested: [],
});

describe('a record that changes under its form', () => {
  it('is followed by the fields the user has not touched', () => {
    const next = { ...base, role: 'Owner', tags: ['b'] };
    expect(rebase(edited({ name: 'Anna' }), next)).toEqual({
      base: next,
      values: { ...next, name: 'Anna' },
      contested: [],
    });
  });

  it('contests a field that both have changed, and keeps what the user typed', () => {
    const next = { ...base, name: 'Anne' };
    const result = rebase(edited({ name: 'Anna' }), next);
    expect(result.contested).toEqual(['name']);
    expect(result.values.name).toBe('Anna');
  });

  it('contests nothing where both have come to the same', () => {
    const next = { ...base, name: 'Anna', tags: ['x'] };
    expect(rebase(edited({ name: 'Anna', tags: ['x'] }), next).contested).toEqual([]);
  });

  it('goes on contesting until they agree', () => {
    const once = rebase(edited({ name: 'Anna' }), { ...base, name: 'Anne' });
    const twice = rebase(once, { ...base, name: 'Anne', role: 'Owner' });
    expect(twice.contested).toEqual(['name']);
    expect(twice.values.role).toBe('Owner');
    expect(rebase(twice, { ...base, name: 'Anna' }).contested).toEqual([]);
  });

  it('knows lists by what is in them', () => {
    const next = { ...base, tags: ['a'] };
    expect(rebase(edited({}), next).contested).toEqual([]);
    expect(rebase(edited({ tags: ['a', 'b'] }), { ...base, tags: ['c'] }).contested).toEqual([
      'tags',
    ]);
  });

  it('takes a field on that the form did not have, and drops none', () => {
    const next = { ...base, phone: '1' } as Values;
    expect(rebase(edited({ name: 'Anna' }), next).values).toEqual({ ...next, name: 'Anna' });
  });
});

const word = fc.constantFrom('x', 'y', 'z');
const anyValues = fc.record({ name: word, role: word, tags: fc.array(word, { maxLength: 1 }) });

describe('whatever happens to the record', () => {
  it('a field is as the user left it, or as the record has it', () => {
    fc.assert(
      fc.property(anyValues, anyValues, fc.array(anyValues), (start, mine, news) => {
        const end = news.reduce<Edited<Values>>((now, next) => rebase(now, next), {
          base: start,
          values: mine,
          contested: [],
        });
        const last = news.at(-1) ?? start;
        expect(end.base).toEqual(last);
        for (const field of ['name', 'role', 'tags'] as const) {
          expect([mine[field], last[field], ...news.map((one) => one[field])]).toContainEqual(
            end.values[field],
          );
        }
      }),
    );
  });

  it('only fields that differ from the record are contested', () => {
    fc.assert(
      fc.property(anyValues, anyValues, fc.array(anyValues), (start, mine, news) => {
        const end = news.reduce<Edited<Values>>((now, next) => rebase(now, next), {
          base: start,
          values: mine,
          contested: [],
        });
        for (const field of end.contested) expect(end.values[field]).not.toEqual(end.base[field]);
      }),
    );
  });
});
