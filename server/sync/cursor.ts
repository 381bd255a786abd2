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
 * @param workspace where it is now
 * @returns 0 where there is no cursor
 * @throws Refused `cursor-gone` for one from another database or from the future, as after a backup was restored
 */
export function readCursor(cursor: string | undefined, workspace: Place): number {
  if (cursor === undefined) return 0;
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, epoch, digits] = /^1 (\S+) (\d{1,16})$/.exec(text) ?? [];
  const seq = Number(digits);
  if (epoch !== workspace.epoch || seq > workspace.seq) throw new Refused('cursor-gone');
  return seq;
}
