import { expect, it } from 'vitest';
import type { ActivityOf } from '@/utils/core/activity';
import { estimateStatus } from '@/utils/core/estimate';
import type { DateOnly } from '@/utils/core/time';

const on = (day: string) => day as DateOnly;
function estimate(status: string, validUntil?: string) {
  return { status, ...(validUntil && { validUntil }) } as ActivityOf<'estimate'>;
}

it('a sent estimate expires the day after it was valid', () => {
  const sent = estimate('sent', '2026-11-23');
  expect(estimateStatus(sent, on('2026-11-23'))).toBe('sent');
  expect(estimateStatus(sent, on('2026-11-24'))).toBe('expired');
});

it.each(['draft', 'accepted', 'declined'])('one that is %s does not expire', (status) => {
  expect(estimateStatus(estimate(status, '2026-01-01'), on('2026-11-24'))).toBe(status);
});

it('one without an end does not expire', () => {
  expect(estimateStatus(estimate('sent'), on('2026-11-24'))).toBe('sent');
});
