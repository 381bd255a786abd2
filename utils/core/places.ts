import type { ActivityKind, Paper } from './activity';
import type { AccountId } from './ids';

/** Beginnings of index keys, apart from what makes whole keys: reading takes no more. */
export function numberPrefix(kind: Paper['kind']): string {
  return `${kind} `;
}

/** Ends in a space, which sorts before every character that ids and times are made of. */
export function historyPrefix(accountId: AccountId, kind?: ActivityKind): string {
  return kind ? `${accountId} ${kind} ` : `${accountId} `;
}
