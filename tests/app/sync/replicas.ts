import { organization } from '@/tests/contracts/records';
import { MemoryWorkspace } from '@/tests/fakes/memory-backend';
import type { Store } from '@/utils/app/ports';
import type { SyncStore } from '@/utils/app/sync/ports';
import { syncOnce } from '@/utils/app/sync/sync-once';
import {
  currentValue,
  type Edit,
  editOf,
  fieldsOf,
  type Json,
  type Row,
} from '@/utils/core/change';
import type { Waiting } from '@/utils/core/outbox';
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

/** A store as sync sees it, and what it keeps, for tests to look at. */
export interface ReplicaStore {
  edit: Store['edit'];
  sync: SyncStore;
  /** Of every account that is or was, by id. */
  held(): Promise<Map<string, { row: Row; waiting: Waiting | undefined }>>;
  /** The records kept aside. */
  aside(): Promise<string[]>;
  close(): void;
}
export type OpenReplica = (options: { now: () => number; node: string }) => Promise<ReplicaStore>;

export interface Replica {
  edit(edit: Edit): Promise<void>;
  /** Ids of all records there are or were. */
  ids(): Promise<string[]>;
  sync(ahead?: Fate[], meanwhile?: Edit): Promise<string>;
  fields(): Promise<Fields>;
  /** Records that wait or are kept aside. */
  unfinished(): Promise<string[]>;
  close(): void;
}

/** Browsers of one team, each with a clock of its own, around one workspace. */
export class Replicas {
  readonly all: Replica[] = [];
  /** Of every edit anybody ever made, the one with the latest stamp. */
  readonly latest: Fields = new Map();
  readonly network = new FaultyNetwork();
  readonly workspace: MemoryWorkspace;
  #now = Date.UTC(2026, 0, 1);
  #ids = 0;

  private constructor() {
    this.workspace = new MemoryWorkspace(() => this.#now);
  }

  /** @param clocks minutes by which each is ahead of the server's */
  static async open(clocks: readonly number[], open: OpenReplica): Promise<Replicas> {
    const team = new Replicas();
    for (const [place, ahead] of clocks.entries()) {
      team.all.push(await team.#replica(`r${place}`, ahead * MINUTE, open));
    }
    return team;
  }

  close(): void {
    for (const replica of this.all) replica.close();
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

  async #replica(node: string, ahead: number, open: OpenReplica): Promise<Replica> {
    const store = await open({ now: () => this.#now + ahead, node });
    const backend = this.workspace.member({ id: node });
    const edit = async (wanted: Edit) => {
      await store.edit([wanted]);
      const { row, waiting } = (await store.held()).get(wanted.id)!;
      for (const field of Object.keys(wanted.fields)) {
        const stamp = waiting?.fields[field];
        if (stamp) this.#note(`${wanted.id} ${field}`, { value: currentValue(row, field), stamp });
      }
    };
    let keys = 0;
    const inBatches = {
      ...store.sync,
      outgoing: (limit: number) => store.sync.outgoing(Math.min(limit, BATCH)),
    };
    return {
      edit,
      ids: async () => [...(await store.held()).keys()],
      sync: async (fates = [], meanwhile) => {
        let next = meanwhile;
        const sending = async () => {
          const now = next;
          next = undefined;
          if (now && (await store.held()).has(now.id)) await edit(now);
        };
        const faulty = this.network.to(backend, fates, sending, BATCH);
        return (await syncOnce(inBatches, faulty, () => `${node}-${keys++}`)).outcome;
      },
      fields: async () => fieldsIn([...(await store.held()).values()].map(({ row }) => row)),
      unfinished: async () => [
        ...[...(await store.held()).values()].flatMap(({ waiting }) => waiting?.id ?? []),
        ...(await store.aside()),
      ],
      close: () => store.close(),
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
