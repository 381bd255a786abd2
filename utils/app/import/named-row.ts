import { identityOf } from '../../core/import/identity';
import type { ImportedRow } from '../../core/import/imported-row';
import type { NamedRow } from './batch-view';

export function namedRow({ row, contact, organizations, notes }: ImportedRow): NamedRow {
  return {
    row,
    contact: contact && { of: identityOf('contact', contact), said: contact },
    organizations: organizations.map(({ account, role }) => ({
      of: identityOf('organization', account),
      said: account,
      role,
    })),
    notes,
  };
}
