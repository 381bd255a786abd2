import type { Change, Json, Row } from '../change';

/**
 * Who sits at this keyboard is a matter of this browser alone: two members would else take the place from
 * each other. A backend has nobody at any keyboard.
 */
export function withoutKeyboard(changes: readonly Change[]): Change[] {
  return changes.map((change) => seated(change, false));
}

/** What comes from a backend, with who sits here as it is. */
export function withKeyboard(changes: readonly Change[], here: Row | undefined): Change[] {
  const { me } = (here?.record ?? here?.remains ?? {}) as { me?: Json };
  return changes.map((change) => seated(change, me === true));
}

function seated(change: Change, me: boolean): Change {
  if (change.table !== 'member' || !Object.hasOwn(change.fields, 'me')) return change;
  return { ...change, fields: { ...change.fields, me } };
}
