import type { Table } from './record';

/** Apart from the schemas of their records, which nobody needs who only reads. */
export const tables = [
  'account',
  'relation',
  'activity',
  'member',
  'category',
  'pipeline',
  'field',
  'company',
] as const satisfies Table[];
