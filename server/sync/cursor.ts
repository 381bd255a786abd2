import { Refused } from '../http/refused';

/** How far a client has come: a place in one epoch of one workspace. */
export interface Place {
  epoch: string;
  seq: number;
}

export function writeCursor({ epoch, seq }: Place): string {
  return Buffer.from(`1 ${epoch} ${seq}`).toString('base64url');
}

/**
 * @returns undefined where there is no cursor
 * @throws Refused `cursor-gone` for what is none
 */
export function readCursor(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, epoch, digits] = /^1 (\S+) (\d{1,16})$/.exec(text) ?? [];
  if (!epoch) throw new Refused('cursor-gone');
  return { epoch, seq: Number(digits) };
}

/** Not for one from another database or from the future, as after a backup was restored. */
export function standsAt(cursor: Place, workspace: Place): boolean {
  return cursor.epoch === workspace.epoch && cursor.seq <= workspace.seq;
}
