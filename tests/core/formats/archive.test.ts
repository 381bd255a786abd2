import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, type Json, mergeChange, type Row } from '@/utils/core/change';
import { archiveEnd, archiveHead, archiveLine } from '@/utils/core/formats/archive';
import { parseHead, parseLine } from '@/utils/core/formats/archive-parsing';
import { changesOf, restoredRow } from '@/utils/core/formats/archived-row';
import { nextStamp, type Stamp } from '@/utils/core/stamp';
import type { Instant } from '@/utils/core/time';
import { making, organization } from '../../contracts/records';

const now = '2026-11-23T12:00:00.000Z' as Instant;
const stampAt = (second: number): Stamp =>
  nextStamp(undefined, Date.UTC(2026, 0, 1) + second * 1000, 'node');
const lago = organization('lago', { name: 'Lago' });
const made: Change = { ...making('account', lago), stamp: stampAt(5) };
const row = mergeChange(undefined, made)!.row;
const line = (change: object = {}) =>
  JSON.stringify({ ...JSON.parse(archiveLine('account', row)), ...change });

function restored(text: string): Row | undefined {
  const read = parseLine(text, now);
  if (!('row' in read)) throw new Error(JSON.stringify(read));
  return restoredRow(undefined, changesOf(read.row));
}

/** A deleted record keeps its id a second time or not, which makes no difference to anybody. */
function comparable(of: Row | undefined): object | undefined {
  if (!of?.remains) return of;
  const { id: _, ...remains } = of.remains;
  return { ...of, remains };
}

describe('a line of an archive', () => {
  const text = fc.string({ unit: 'binary' });
  const change = fc.record({
    seconds: fc.integer({ min: 0, max: 9 }),
    fields: fc.oneof(
      fc.record({ name: fc.constantFrom('Lago', 'Lago Azul', '<b>Lago</b>') }),
      fc.record({ description: fc.option(text) }),
      fc.record({ tags: fc.constantFrom<Json[]>([], ['sea'], ['sea', 'boats']) }),
      fc.record({ deleted: fc.boolean() }),
      fc.record({ 'custom.size': fc.option(fc.oneof(fc.integer(), text)) }),
      fc.record({ mood: fc.option(fc.oneof(text, fc.constant<Json>({ deep: [1, null] }))) }),
    ),
  });

  it('makes the same row again, whatever became of the record and in whatever order', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.nat(12), (changes, place) => {
        const all: Change[] = changes.map(({ seconds, fields }, at) => ({
          table: 'account',
          id: 'lago',
          fields: fields as { [field: string]: Json },
          stamp: nextStamp(undefined, Date.UTC(2026, 0, 1) + seconds * 1000, `node${at}`),
        }));
        all.splice(place, 0, made);
        let before: Row | undefined;
        for (const one of all) {
          try {
            before = mergeChange(before, one)?.row ?? before;
          } catch {
            // Before the record is made a change to it is refused, as a store would.
          }
        }
        expect(comparable(restored(archiveLine('account', before!)))).toEqual(comparable(before));
      }),
      { numRuns: 500 },
    );
  });

  it('is one line, with HTML and line breaks in its texts kept as they are', () => {
    const wild = organization('wild', {
      name: '<img src=x onerror=alert(1)>',
      description: 'a\r\nb\u2028',
    });
    const held = mergeChange(undefined, { ...making('account', wild), stamp: stampAt(1) })!.row;
    const written = archiveLine('account', held);
    expect(written).not.toMatch(/[\r\n]/);
    expect(restored(written)?.record).toEqual(wild);
  });

  it('says what is wrong with one that is none', () => {
    const faults: [string, object][] = [
      ['{"table":"acc', { fault: 'not-json' }],
      ['[]', { fault: 'not-a-record' }],
      ['{"table":"account"}', { fault: 'not-a-record' }],
      [line({ fields: {} }), { fault: 'not-a-record' }],
      [line({ id: 'two words' }), { fault: 'not-a-record' }],
      [line({ stamp: 'yesterday' }), { fault: 'not-a-record' }],
      [line({ table: 'ship' }), { fault: 'unknown-table', detail: 'ship' }],
      [
        line({ fields: { ...made.fields, name: '', tags: 7 } }),
        { fault: 'invalid-record', detail: 'name, tags' },
      ],
      [line({ stamp: '2099-01-01T00:00:00.000Z-0000-node' }), { fault: 'future' }],
      [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, { fault: 'not-a-record' }],
    ];
    for (const [text, fault] of faults) expect(parseLine(text, now)).toEqual(fault);
  });

  it.each([
    '{"__proto__":{"polluted":1},',
    '{"\\u005f_proto__":{},',
    '{"more":{"__proto__":{}},',
  ])('is refused where it begins with %s', (beginning) => {
    const text = line().replace('{', beginning);
    expect(parseLine(text, now)).toEqual({ fault: 'forbidden-key' });
    expect(parseLine(line({ fields: { x: JSON.parse(`${beginning}"a":1}`) } }), now)).toEqual({
      fault: 'forbidden-key',
    });
    expect('polluted' in {}).toBe(false);
  });
});

describe('the first line of an archive', () => {
  it('says when it was made', () => {
    expect(parseHead(archiveHead(now))).toEqual({ madeAt: now });
  });

  it('of a newer version is refused by name, whatever else it has become', () => {
    expect(parseHead('{"ficha":"archive","version":2,"made":true}')).toEqual({
      fault: 'newer',
      detail: '2',
    });
  });

  it('is told from that of any other file', () => {
    for (const text of [
      '',
      '{}',
      'BEGIN:VCARD',
      '<html>',
      '[1]',
      'null',
      '{"ficha":"x","version":1}',
    ]) {
      expect(parseHead(text)).toEqual({ fault: 'no-archive' });
    }
  });
});

it('the last line says how many records there are', () => {
  expect(parseLine(archiveEnd(12), now)).toEqual({ end: 12 });
});
