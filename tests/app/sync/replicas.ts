import { organization } from '@/tests/contracts/records';
import { MemoryWorkspace } from '@/tests/fakes/memory-backend';
import { createMemoryStore } from '@/tests/fakes/memory-store';
import { memorySync } from '@/tests/fakes/memory-sync-store';
import { syncOnce } from '@/utils/app/sync/sync-once';
import {
  currentValue,
  type Edit,
  editOf,
  fieldsOf,
  type Json,
  type Row,
} from '@/utils/core/change';
import type { Stamp } from '@/utils/core/stamp';
import { type Fate, FaultyNetwork } from './faulty-backend';

const MINUTE = 60_000;
/** So small that the few records of a test take several pushes and pages. */
const BATCH = 3;

/** A field at its value and the stamp it was set with. */
export interface SetField {
  value: Json;
  stamp: Stamp;
}
/** Fields by `<id> <field>`. */
export type Fields = Map<string, SetField>;

export interface Replica {
  edit(edit: Edit): Promise<void>;
  /** Ids of all records there are or were. */
  ids(): string[];
  sync(ahead?: Fate[], meanwhile?: Edit): Promise<string>;
  fields(): Fields;
  /** Records that wait or are kept aside. */
  unfinished(): string[];
}

/** Browsers of one team, each with a clock of its own, around one workspace. */
export class Replicas {
  readonly all: Replica[];
  /** Of every edit anybody ever made, the one with the latest stamp. */
  readonly latest: Fields = new Map();
  readonly network = new FaultyNetwork();
  readonly workspace: MemoryWorkspace;
  #now = Date.UTC(2026, 0, 1);
  #ids = 0;

  /** @param clocks minutes by which each is ahead of the server's */
  constructor(clocks: readonly number[]) {
    this.workspace = new MemoryWorkspace(() => this.#now);
    this.all = clocks.map((ahead, place) => this.#replica(`r${place}`, ahead * MINUTE));
  }

  pass(minutes: number): void {
    this.#now += minutes * MINUTE;
  }

  /** What the server has. */
  fields(): Fields {
    return fieldsIn([...this.workspace.records.values()].map(({ row }) => row));
  }

  newRecord(): Edit {
    const id = `o${this.#ids++}`;
    return editOf('account', undefined, organization(id))!;
  }

  #replica(node: string, ahead: number): Replica {
    const store = createMemoryStore({ now: () => this.#now + ahead, node }, (inside) => ({
      inside,
      ...memorySync(inside),
    }));
    const backend = this.workspace.member({ id: node });
    const { account } = store.inside.kept;
    const edit = async (wanted: Edit) => {
      await store.edit([wanted]);
      const { row, waiting } = account.get(wanted.id)!;
      for (const field of Object.keys(wanted.fields)) {
        const stamp = waiting?.fields[field];
        if (stamp) this.#note(`${wanted.id} ${field}`, { value: currentValue(row!, field), stamp });
      }
    };
    let keys = 0;
    const inBatches = {
      ...store.sync,
      outgoing: (limit: number) => store.sync.outgoing(Math.min(limit, BATCH)),
    };
    return {
      edit,
      ids: () => [...account.keys()],
      sync: async (fates = [], meanwhile) => {
        let next = meanwhile;
        const sending = async () => {
          const now = next;
          next = undefined;
          if (now && account.has(now.id)) await edit(now);
        };
        const faulty = this.network.to(backend, fates, sending, BATCH);
        return (await syncOnce(inBatches, faulty, () => `${node}-${keys++}`)).outcome;
      },
      fields: () => fieldsIn([...account.values()].map(({ row }) => row!)),
      unfinished: () => [
        ...[...account.values()].flatMap(({ waiting }) => waiting?.id ?? []),
        ...store.beside.aside.keys(),
      ],
    };
  }

  #note(key: string, set: SetField): void {
    const before = this.latest.get(key);
    if (!before || set.stamp > before.stamp) this.latest.set(key, set);
  }
}

function fieldsIn(rows: readonly Row[]): Fields {
  const fields: Fields = new Map();
  for (const row of rows) {
    for (const field of new Set([...Object.keys(fieldsOf(row)), ...Object.keys(row.later)])) {
      // No field: a record has one, the remains of one that came deleted have none.
      if (field === 'id') continue;
      const stamp = row.later[field] ?? row.stamp;
      fields.set(`${row.id} ${field}`, { value: currentValue(row, field), stamp });
    }
  }
  return fields;
}
