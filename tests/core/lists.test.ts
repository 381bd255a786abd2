import { describe, expect, it } from 'vitest';
import { COMPANY_ID, company, startingCompany } from '@/utils/core/company';
import { fieldTypes, newCustomField } from '@/utils/core/custom-field';
import type { FieldId, PipelineId } from '@/utils/core/ids';
import { newPipeline, STARTING_PIPELINE, stageNames } from '@/utils/core/pipeline';
import { parseRecord } from '@/utils/core/record';
import { minute } from '../contracts/records';

const now = minute(0);
const talk = { id: 'talk', name: 'Talk', probability: 10 };
const pipeline = (id: string, stages = [talk]) =>
  newPipeline({ name: `The ${id}`, stages, rank: 0 }, id as PipelineId, now);

describe('a pipeline', () => {
  it('has a stage or more, each with a name and a probability in percent', () => {
    expect(pipeline('sales').stages).toEqual([talk]);
    expect(() => pipeline('sales', [])).toThrow();
    expect(() => pipeline('sales', [{ ...talk, name: ' ' }])).toThrow();
    for (const probability of [-1, 101, Number.NaN]) {
      expect(() => pipeline('sales', [{ ...talk, probability }])).toThrow();
    }
    for (const probability of [0, 100]) {
      expect(pipeline('sales', [{ ...talk, probability }]).stages[0]!.probability).toBe(
        probability,
      );
    }
  });

  it('gives an opportunity the names of where it stands', () => {
    const all = [pipeline('sales'), pipeline('tenders')];
    expect(stageNames(all, { pipeline: 'tenders', stage: 'talk' })).toEqual({
      pipeline: 'The tenders',
      stage: 'Talk',
    });
  });

  it('that was removed, or a stage that was, goes by its own name', () => {
    const all = [pipeline('sales')];
    expect(stageNames(all, { pipeline: 'Old way', stage: 'Signed' })).toEqual({
      pipeline: 'Old way',
      stage: 'Signed',
    });
    expect(stageNames(all, { pipeline: 'sales', stage: 'Signed' }).stage).toBe('Signed');
    expect(stageNames([], { pipeline: 'sales', stage: 'talk' }).pipeline).toBe('sales');
  });

  it('that everyone starts with has stages of different names, nearer and nearer to the end', () => {
    const { stages } = STARTING_PIPELINE;
    expect(new Set(stages.map(({ id }) => id)).size).toBe(stages.length);
    const chances = stages.map(({ probability }) => probability);
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
  });
});

describe('a custom field', () => {
  const field = (draft: object) =>
    newCustomField(
      { name: 'Size', type: 'text', kinds: ['contact'], rank: 0, ...draft },
      'size' as FieldId,
      now,
    );

  it('is of one of eight types, for one kind of account or both', () => {
    for (const type of fieldTypes) expect(field({ type }).type).toBe(type);
    expect(field({ kinds: ['organization', 'contact'] }).kinds).toHaveLength(2);
    expect(() => field({ type: 'colour' })).toThrow();
    expect(() => field({ kinds: ['member'] })).toThrow();
  });

  it('has a name, and choices that say something', () => {
    expect(() => field({ name: ' ' })).toThrow();
    expect(field({ type: 'choice', choices: [' S ', 'L'] }).choices).toEqual(['S', 'L']);
    expect(() => field({ type: 'choice', choices: [''] })).toThrow();
    expect(field({}).choices).toEqual([]);
  });
});

describe('the own company', () => {
  it('is a whole record before the user has said anything', () => {
    const start = startingCompany(now);
    expect(parseRecord('company', start)).toEqual(start);
    expect(start.id).toBe(COMPANY_ID);
    expect(startingCompany(now, 'CHF').currency).toBe('CHF');
    expect(Object.keys(start).sort()).toEqual(Object.keys(company.entries).sort());
  });

  it('refuses taxes, days and currencies that are none', () => {
    const start = startingCompany(now);
    for (const wrong of [
      { taxPercent: 101 },
      { taxPercent: -1 },
      { paymentDays: 1.5 },
      { paymentDays: -1 },
      { validDays: 99_999 },
      { currency: 'euro' },
    ]) {
      expect(() => parseRecord('company', { ...start, ...wrong })).toThrow(
        expect.objectContaining({ code: 'invalid-record' }),
      );
    }
  });
});
