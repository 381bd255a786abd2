import type { Target } from '@/utils/core/import/matching';
import type { ImportTexts } from '../text/en/import';

/** As the choice offers them. */
export const TARGET_GROUPS: readonly [group: keyof ImportTexts['groups'], targets: Target[]][] = [
  ['own', ['ignored', 'custom']],
  ['who', ['name', 'givenName', 'familyName', 'aliases', 'kind']],
  ['reach', ['email', 'phone', 'website', 'social']],
  ['work', ['organization', 'role', 'organizationDomain']],
  ['place', ['street', 'postalCode', 'city', 'region', 'country']],
  ['more', ['category', 'owner', 'tags', 'vatNumber', 'domain', 'description', 'note']],
];

const IDENTIFYING = new Set<Target>(['name', 'givenName', 'familyName', 'email', 'organization']);

/** Whether rows could become accounts: one has at least a name or an address. */
export function canName(columns: readonly { target: Target }[]): boolean {
  return columns.some(({ target }) => IDENTIFYING.has(target));
}
