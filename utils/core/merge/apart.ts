import type { Account } from '../account';

/** Whether the user has said that the two are not the same. */
export function areApart(a: Account, b: Account): boolean {
  return [
    [a, b],
    [b, a],
  ].some(([one, other]) => one!.distinctFrom?.includes(other!.id));
}
