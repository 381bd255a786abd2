import { describe, expect, it } from 'vitest';
import type { Stamp } from '@/utils/core/stamp';
import { editedAt, toldChange } from '@/utils/core/sync/told-change';
import type { LoggedChange } from '@/utils/core/sync/wire';
import { instantOf } from '@/utils/core/time';

const ada = { id: 'ada', name: 'Ada' };
const ben = { id: 'ben', name: 'Ben' };
const at = (minute: number) => instantOf(Date.UTC(2026, 10, 23, 12) + minute * 60_000);
const stamp = (minute: number, node: string) => `${at(minute)}-0000-${node}` as Stamp;

const logged = (part: Partial<LoggedChange>): LoggedChange => ({
  at: at(10),
  member: ada,
  stamp: stamp(10, 'a'),
  fields: {},
  ...part,
});
const byBen = (value: string, made: number, taken: number) => ({
  title: { at: at(taken), member: ben, stamp: stamp(made, 'b'), value },
});

describe('an entry of who changed what', () => {
  it('says that a record was made, and not each detail of it', () => {
    const told = toldChange(logged({ fields: { title: 'Call', createdAt: at(9), kind: 'task' } }));
    expect(told).toMatchObject({ what: 'made', member: ada, madeAt: at(10), fields: [] });
  });

  it.each([
    [{ deleted: true }, undefined, 'deleted'],
    [{ deleted: true, mergedInto: 'lago' }, undefined, 'merged'],
    [
      { deleted: false },
      { deleted: { at: at(5), member: ben, stamp: stamp(5, 'b'), value: true } },
      'restored',
    ],
  ] as const)('says what became of the record: %o', (fields, before, what) => {
    const told = toldChange(logged({ fields, ...(before && { before }) }));
    expect(told).toMatchObject({ what, fields: [] });
    expect(told?.into).toBe('mergedInto' in fields ? 'lago' : undefined);
  });

  it('is none where nothing changed that a person would know', () => {
    expect(toldChange(logged({ fields: { updatedAt: at(10), at: at(3) } }))).toBeUndefined();
    const same = { fields: { title: 'Call' }, before: byBen('Call', 1, 1) };
    expect(toldChange(logged(same))).toBeUndefined();
  });

  it('says what a field was and what it became', () => {
    const told = toldChange(logged({ fields: { title: 'Visit' }, before: byBen('Call', 1, 2) }));
    expect(told?.fields).toEqual([{ field: 'title', value: 'Visit', before: 'Call' }]);
  });

  it('marks what somebody else had changed without its maker having seen it', () => {
    const before = byBen('Call', 8, 12);
    const told = toldChange(logged({ at: at(15), fields: { title: 'Visit' }, before }));
    expect(told?.fields[0]?.conflict).toEqual({ end: 'won', with: before.title });
  });

  it('marks nothing where both came from one browser', () => {
    const before = { title: { ...byBen('Call', 8, 12).title, stamp: stamp(8, 'a') } };
    const told = toldChange(logged({ at: at(15), fields: { title: 'Visit' }, before }));
    expect(told?.fields[0]?.conflict).toBeUndefined();
  });

  it('tells a value that lost, and against which', () => {
    const before = byBen('Call', 12, 12);
    const told = toldChange(logged({ at: at(15), overruled: { title: 'Visit' }, before }));
    expect(told?.what).toBe('changed');
    expect(told?.fields).toEqual([
      { field: 'title', value: 'Visit', conflict: { end: 'lost', with: before.title } },
    ]);
  });

  it('says when it reached the server only where that was a good while later', () => {
    expect(toldChange(logged({ fields: { title: 'Visit' }, at: at(11) }))?.sentAt).toBeUndefined();
    expect(toldChange(logged({ fields: { title: 'Visit' }, at: at(15) }))?.sentAt).toBe(at(15));
  });

  it('takes the server’s time for what everyone starts with', () => {
    const first = `1970-01-01T00:00:00.000Z-0000-a` as Stamp;
    expect(editedAt({ at: at(3), stamp: first })).toBe(at(3));
  });
});
