import { readChangesAnswer } from '@/utils/core/sync/answers';
import type { ChangesAnswer } from '@/utils/core/sync/wire';
import { type MemberAccess, memberAsking } from './member-asking';

/** As many as fill a panel a few times over. */
const PAGE = 20;
/** Somebody waits for it. */
const SHORT = { answer: 15_000, whole: 30_000, retries: 1 };

/**
 * Who changed what in a record, as the server has it, the latest first.
 * @param before `next` of the page before
 * @throws BackendError
 */
export async function changesAt(
  access: MemberAccess,
  { table, id }: { table: string; id: string },
  before?: string,
): Promise<ChangesAnswer> {
  const after = before === undefined ? '' : `&before=${encodeURIComponent(before)}`;
  const path = `/v1/records/${table}/${encodeURIComponent(id)}/changes?limit=${PAGE}${after}`;
  return readChangesAnswer(await memberAsking(access).ask({ path }, SHORT));
}
