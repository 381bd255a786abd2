import type { Change } from '../../core/change';
import { BackendError } from '../../core/sync/failure';
import { PUSH_LIMIT, type PushAnswer, type Verdict } from '../../core/sync/protocol';
import type { Sent } from '../../core/sync/settling';
import type { Backend, SyncStore } from './ports';

/**
 * Characters of JSON after which a push ends. A character has up to three bytes, and a proxy often takes no
 * more than a megabyte (nginx: 1 MiB); what it refuses, browsers tell apart from no network only where it
 * keeps to CORS, and then it would be tried for ever.
 */
const PUSH_LENGTH = 330_000;

export interface Pushed {
  /** Changes. */
  taken: number;
  refused: number;
  isClockAhead: boolean;
}

/**
 * Pushes until nothing waits that may go. What is counted stays counted where a push fails.
 * @param pushed is counted up
 * @throws BackendError
 */
export async function pushAll(
  store: SyncStore,
  backend: Backend,
  newId: () => string,
  pushed: Pushed,
): Promise<void> {
  let limit = PUSH_LIMIT;
  for (;;) {
    const batch = cut(await store.outgoing(limit));
    const changes = batch.flatMap((sent) => sent.changes).slice(0, PUSH_LIMIT);
    if (changes.length === 0) return;
    const answer = await push(backend, { key: newId(), changes });
    if (answer === 'too-large' && batch.length > 1) {
      limit = Math.ceil(Math.min(changes.length, limit) / 2);
      continue;
    }
    const verdicts = answer === 'too-large' ? changes.map(tooLarge) : answer;
    await store.settle(batch, byRecord(batch, verdicts));
    count(pushed, verdicts);
    limit = Math.min(limit * 2, PUSH_LIMIT);
  }
}

async function push(
  backend: Backend,
  request: { key: string; changes: Change[] },
): Promise<Verdict[] | 'too-large'> {
  let answer: PushAnswer;
  try {
    answer = await backend.push(request);
  } catch (error) {
    if (error instanceof BackendError && error.code === 'too-large') return 'too-large';
    throw error;
  }
  // Which verdict is whose cannot be told then, and a change taken for delivered would be lost.
  if (answer.verdicts.length !== request.changes.length) {
    throw new BackendError('server-failed', 'not a verdict for each change');
  }
  return answer.verdicts;
}

/** At least one record. */
function cut(batch: readonly Sent[]): Sent[] {
  let length = 0;
  const fits = batch.findIndex(({ changes }) => {
    length += JSON.stringify(changes).length;
    return length > PUSH_LENGTH;
  });
  return fits === -1 ? [...batch] : batch.slice(0, Math.max(fits, 1));
}

function tooLarge(): Verdict {
  return { taken: false, refusal: 'too-large' };
}

function byRecord(batch: readonly Sent[], verdicts: readonly Verdict[]): Verdict[][] {
  let from = 0;
  return batch.map(({ changes }) => {
    const to = from + changes.length;
    const own = verdicts.slice(from, to);
    from = to;
    return own;
  });
}

function count(pushed: Pushed, verdicts: readonly Verdict[]): void {
  for (const verdict of verdicts) {
    if (verdict.taken) pushed.taken++;
    else pushed.refused++;
    if (!verdict.taken && verdict.refusal === 'clock-ahead') pushed.isClockAhead = true;
  }
}
