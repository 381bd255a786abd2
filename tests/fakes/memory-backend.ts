import { readCursor, standsAt, writeCursor } from '@/server/sync/cursor';
import { merge } from '@/server/sync/merge';
import { sieve } from '@/server/sync/sieve';
import type { Backend } from '@/utils/app/sync/ports';
import { type Change, fieldsOf, type Row } from '@/utils/core/change';
import { changesOf } from '@/utils/core/formats/archived-row';
import { BackendError } from '@/utils/core/sync/failure';
import {
  PULL_LIMIT,
  PUSH_LIMIT,
  type PullAnswer,
  type PushAnswer,
  type PushRequest,
  type Verdict,
} from '@/utils/core/sync/protocol';

const RECORD_BYTES = 1_048_576;

interface Kept {
  table: Change['table'];
  row: Row;
  seq: number;
}

let epochs = 0;

/**
 * One workspace of the team server in maps instead of a database: the rules are the server's own
 * (`sieve`, `merge`, `readCursor`), and it answers to the same contract.
 */
export class MemoryWorkspace {
  readonly records = new Map<string, Kept>();
  readonly #answers = new Map<string, PushAnswer>();
  readonly #listeners = new Set<() => void>();
  readonly #now: () => number;
  #epoch = `epoch-${epochs++}`;
  #seq = 0;

  /** @param now milliseconds since 1970 */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Another epoch, as after a backup was restored: no cursor of before holds. */
  restore(): void {
    this.#epoch = `epoch-${epochs++}`;
  }

  member(member: { id: string; mayWrite?: boolean; isPresent?: () => boolean }): Backend {
    const { id, mayWrite = true, isPresent = () => true } = member;
    const asMember = async <T>(work: () => T): Promise<T> => {
      if (!isPresent()) throw new BackendError('signed-out');
      return work();
    };
    return {
      push: (request) => {
        // As over the wire.
        const text = JSON.stringify(request);
        return asMember(() => copied(this.#push(id, text, mayWrite)));
      },
      pull: (cursor, limit) => asMember(() => copied(this.#pull(cursor, limit))),
      onNews: (listener) => {
        const own = () => listener();
        this.#listeners.add(own);
        return () => this.#listeners.delete(own);
      },
    };
  }

  #push(member: string, text: string, mayWrite: boolean): PushAnswer {
    const { key, changes } = JSON.parse(text) as PushRequest;
    if (changes.length > PUSH_LIMIT) throw new BackendError('too-large');
    const before = this.#answers.get(`${member} ${key} ${text}`);
    if (before) return before;
    const first = this.#seq;
    const places = new Map<string, number>();
    const verdicts = changes.map((given): Verdict => {
      if (!mayWrite) return { taken: false, refusal: 'forbidden' };
      const sieved = sieve(given, this.#now());
      if (!('change' in sieved)) return sieved;
      const { change } = sieved;
      const name = `${change.table} ${change.id}`;
      const { verdict, merged } = merge(this.records.get(name)?.row, change, RECORD_BYTES);
      if (merged) {
        const seq = places.get(name) ?? first + places.size + 1;
        places.set(name, seq);
        // As it comes out of the database.
        this.records.set(name, { table: change.table, row: JSON.parse(merged.text), seq });
      }
      return verdict;
    });
    this.#seq = first + places.size;
    const answer = { verdicts };
    this.#answers.set(`${member} ${key} ${text}`, answer);
    if (places.size > 0) for (const listener of this.#listeners) listener();
    return answer;
  }

  #pull(cursor: string | undefined, limit: number): PullAnswer {
    const since = this.#since(cursor);
    const news = [...this.records.values()]
      .filter(({ seq }) => seq > since)
      .sort((a, b) => a.seq - b.seq);
    const page = news.slice(0, Math.min(limit, PULL_LIMIT));
    return {
      changes: page.flatMap(({ table, row }) => {
        const { id, stamp, later } = row;
        return changesOf({ table, id, stamp, later, fields: fieldsOf(row) });
      }),
      cursor: writeCursor({ epoch: this.#epoch, seq: page.at(-1)?.seq ?? since }),
      more: news.length > page.length,
      part: this.#seq === 0 ? 1 : (page.at(-1)?.seq ?? since) / this.#seq,
    };
  }

  #since(cursor: string | undefined): number {
    try {
      const from = readCursor(cursor);
      if (!from) return 0;
      if (standsAt(from, { epoch: this.#epoch, seq: this.#seq })) return from.seq;
    } catch {
      // What is no cursor is answered like one of another database.
    }
    throw new BackendError('cursor-gone');
  }
}

function copied<T>(answer: T): T {
  return JSON.parse(JSON.stringify(answer));
}
