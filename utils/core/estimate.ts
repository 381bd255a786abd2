import type { ActivityOf } from './activity';
import type { DateOnly } from './time';

export type EstimateStatus = ActivityOf<'estimate'>['status'];

/** One that was sent and has had no answer expires the day after it was valid. */
export function estimateStatus(of: ActivityOf<'estimate'>, today: DateOnly): EstimateStatus {
  const late = of.status === 'sent' && of.validUntil !== undefined && of.validUntil < today;
  return late ? 'expired' : of.status;
}
