import type { Store } from '@/utils/app/ports';
import type { PanelTarget } from '@/utils/app/shell';
import type { RefusedRecord } from '@/utils/app/sync/team-state';
import type { RelationId } from '@/utils/core/ids';
import { hrefOf, type SectionId } from '../section-ids';

/** Where a record is seen and mended: a section of the options, or the panel. */
export type RecordPlace = { href: string } | { target(): Promise<Partial<PanelTarget>> };

const SECTIONS = {
  member: 'members',
  category: 'categories',
  pipeline: 'pipelines',
  field: 'fields',
  company: 'company',
} as const satisfies { [table: string]: SectionId };

/** A relation is mended on the card of its contact. */
export function placeOf(
  store: Pick<Store, 'get'>,
  { table, id }: Pick<RefusedRecord, 'table' | 'id'>,
): RecordPlace {
  switch (table) {
    case 'account':
      return { target: async () => ({ accountIds: [id] }) };
    case 'activity':
      return { target: async () => ({ activityId: id }) };
    case 'relation':
      return {
        target: async () => {
          const relation = await store.get('relation', id as RelationId);
          return { accountIds: relation ? [relation.contactId] : [] };
        },
      };
    default:
      return { href: hrefOf(SECTIONS[table]) };
  }
}
