import type { Account } from '@/utils/core/account';
import type { CustomField } from '@/utils/core/custom-field';
import type { CustomValue, OwnField } from './custom-values';

/** The id of a field that was defined, in the form in which ids are made. */
const MADE_ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * The custom fields an account has: those defined for its kind, then those an import has brought by
 * name. What stands in a field that was removed waits unseen for its coming back.
 */
export function ownFields(account: Account, defined: readonly CustomField[]): OwnField[] {
  const fields = defined.filter(({ kinds }) => kinds.includes(account.kind));
  const brought = Object.entries(account.custom)
    .filter(([id]) => !MADE_ID.test(id) && !defined.some((field) => field.id === id))
    .map(([id, value]) => ({ id, name: id, type: typeOf(value), choices: [] }));
  return [...fields, ...brought];
}

function typeOf(value: CustomValue): OwnField['type'] {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'yes-no';
  return typeof value === 'object' ? 'money' : 'text';
}
