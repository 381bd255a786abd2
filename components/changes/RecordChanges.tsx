import { late } from '../late';

/** Comes late: few have a team, and nobody needs it for the first look at a record. */
export const RecordChanges = late(async () => (await import('./Changes')).Changes, null);
