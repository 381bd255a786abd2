import { describe, expect, it } from 'vitest';
import { newActivity } from '@/utils/core/activity';
import type { AccountId, ActivityId, PipelineId } from '@/utils/core/ids';
import { closedAs, movedTo, type Opportunity, reopened } from '@/utils/core/opportunity';
import { newPipeline } from '@/utils/core/pipeline';
import type { DateOnly, Instant } from '@/utils/core/time';

const now = '2026-11-23T12:00:00.000Z' as Instant;
const today = '2026-11-23' as DateOnly;
const pipeline = newPipeline(
  {
    name: 'Sales',
    rank: 0,
    stages: [
      { id: 'enquiry', name: 'Enquiry', probability: 20 },
      { id: 'proposal', name: 'Proposal', probability: 60 },
    ],
  },
  'sales' as PipelineId,
  now,
);
const open = newActivity(
  {
    kind: 'opportunity',
    title: 'Shelves',
    accountIds: ['acme' as AccountId],
    pipeline: 'sales',
    stage: 'enquiry',
    amount: { amount: 100_00, currency: 'EUR' },
    probability: 35,
    openedOn: '2026-11-01' as DateOnly,
    status: 'open',
  },
  'shelves' as ActivityId,
  now,
) as Opportunity;

describe('an opportunity', () => {
  it('is as likely as its stage once it comes there', () => {
    expect(movedTo(open, pipeline, 'proposal')).toMatchObject({
      stage: 'proposal',
      probability: 60,
      status: 'open',
    });
  });

  it('stays where it is when the stage is no longer in the pipeline', () => {
    expect(movedTo(open, pipeline, 'removed')).toEqual(open);
  });

  it('is certain once won, out of the question once lost, and keeps the day and the reason', () => {
    const won = closedAs(open, 'won', '  Price ', today);
    expect(won).toMatchObject({ status: 'won', probability: 100, closedOn: today });
    expect(won).toMatchObject({ reason: 'Price', stage: 'enquiry' });
    expect(closedAs(open, 'lost', '', today)).toMatchObject({ status: 'lost', probability: 0 });
    expect(closedAs(open, 'lost', ' ', today).reason).toBeUndefined();
  });

  it('opens again as if it had never been closed', () => {
    const again = reopened(closedAs(open, 'lost', 'Price', today), [pipeline]);
    expect(again).toEqual({ ...open, probability: 20 });
  });

  it('opens again also where its pipeline has been removed', () => {
    const again = reopened(closedAs(open, 'won', '', today), []);
    expect(again).toMatchObject({ status: 'open', stage: 'enquiry', probability: 100 });
  });
});
