import type { ColumnMatch, Target } from './matching';

const NUMBERED =
  /^(email|phone|address|website|organization|relation|event|im|custom field|jot|external id) (\d+) (.+)$/;
const VALUES: Record<string, Target> = { email: 'email', phone: 'phone', website: 'website' };
const ADDRESS: Record<string, Target> = {
  street: 'street',
  'extended address': 'street',
  'po box': 'street',
  city: 'city',
  region: 'region',
  'postal code': 'postalCode',
  country: 'country',
};
const ORGANIZATION: Record<string, Target> = { name: 'organization', title: 'role' };
const SINGLE: Record<string, ColumnMatch> = {
  'organization name': { target: 'organization' },
  'organization title': { target: 'role' },
  'organization department': { target: 'custom' },
  photo: { target: 'ignored' },
  'file as': { target: 'ignored' },
  initials: { target: 'ignored' },
  'name prefix': { target: 'ignored' },
  'name suffix': { target: 'ignored' },
  'given name yomi': { target: 'ignored' },
};

/**
 * A column of Google Contacts, in the format of today (`E-mail 1 - Label`) or the one before
 * (`E-mail 1 - Type`): each value has its label in a column beside it.
 */
export function googleColumn(at: number, keys: readonly string[]): ColumnMatch | undefined {
  const key = keys[at]!;
  if (/\byomi\b|^phonetic /.test(key)) return { target: 'ignored' };
  if (Object.hasOwn(SINGLE, key)) return SINGLE[key];
  const [, thing, number, part] = NUMBERED.exec(key) ?? [];
  if (!thing || !part) return undefined;
  const beside = Math.max(
    keys.indexOf(`${thing} ${number} label`),
    keys.indexOf(`${thing} ${number} type`),
  );
  const labelled = (target: Target): ColumnMatch => {
    return { target, ...(beside >= 0 && { labelColumn: beside }) };
  };
  if (part === 'label' || part === 'type') return { target: 'ignored' };
  if (part === 'value' && Object.hasOwn(VALUES, thing)) return labelled(VALUES[thing]!);
  if (thing === 'address') {
    return Object.hasOwn(ADDRESS, part) ? labelled(ADDRESS[part]!) : { target: 'ignored' };
  }
  if (thing === 'organization') return { target: ORGANIZATION[part] ?? 'custom' };
  return { target: 'custom' };
}
