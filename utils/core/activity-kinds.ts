import type { ActivityKind } from './activity';

/** The ten kinds; apart from their schemas, which nobody needs who only lists them. */
export const activityKinds = [
  'event',
  'task',
  'call',
  'note',
  'email',
  'opportunity',
  'project',
  'estimate',
  'invoice',
  'payment',
] as const satisfies ActivityKind[];

/** The kinds of which one may be open. */
export const openKinds = [
  'event',
  'task',
  'opportunity',
  'project',
  'estimate',
  'invoice',
] as const satisfies ActivityKind[];
