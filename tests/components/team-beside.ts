import type { TeamPort } from '@/components/options/team/team';
import type { MadeInvitation, People } from '@/utils/app/sync/people';
import type { RefusedRecord, TeamState } from '@/utils/app/sync/team-state';
import type { Workspace } from '@/utils/core/sync/entry';
import { BackendError } from '@/utils/core/sync/failure';
import type { Role } from '@/utils/core/sync/wire';
import { now } from './small-crm';

type Entered = Parameters<TeamPort['connect']>[0];

/** What is true of the world around the port, and may be changed in a test. */
interface World {
  /** The workspaces of whoever signs in, where there are several. */
  workspaces: Workspace[];
  people: People;
  /** What the one member's password is. */
  password: string;
  local: number;
  refused: RefusedRecord[];
  /** Thrown by the next try to connect or sign out. */
  fault: unknown;
}

/**
 * A team server and the sync with it, as the options see them: one workspace with one member,
 * ana@acme.example, whose state is told to whoever watches.
 */
export class TeamBeside implements TeamPort {
  readonly world: World = {
    workspaces: [],
    people: {
      me: 'ana',
      members: [
        { id: 'ana', name: 'Ana Ruiz', email: 'ana@acme.example', role: 'admin' },
        { id: 'ben', name: 'Ben Ode', email: 'ben@acme.example', role: 'member' },
      ],
      invitations: [],
    },
    password: 'right',
    local: 0,
    refused: [],
    fault: undefined,
  };
  /** What it was asked to do, in order. */
  readonly asked: string[] = [];
  readonly entered: Entered[] = [];
  state: TeamState = { outcome: 'off', waiting: 0, refused: 0 };
  readonly #listeners = new Set<(state: TeamState) => void>();

  /** Connected and up to date, but for what is given. */
  connected(part: Partial<TeamState> = {}): this {
    this.tell({
      outcome: 'idle',
      waiting: 0,
      refused: this.world.refused.length,
      address: 'https://ficha.acme.example',
      workspace: 'Acme Ltd',
      workspaceId: 'acme',
      email: 'ana@acme.example',
      syncedAt: now,
      ...part,
    });
    return this;
  }

  tell(state: TeamState): void {
    this.state = state;
    for (const listener of this.#listeners) listener(state);
  }

  get watchers(): number {
    return this.#listeners.size;
  }

  watch(listener: (state: TeamState) => void): () => void {
    this.#listeners.add(listener);
    listener(this.state);
    return () => this.#listeners.delete(listener);
  }

  async localRecords(): Promise<number> {
    return this.world.local;
  }

  async connect(to: Entered): ReturnType<TeamPort['connect']> {
    this.entered.push(to);
    this.#fail();
    if (to.address.startsWith('http://')) return { wrong: 'needs-https' };
    if (to.address.includes('@')) return { wrong: 'has-credentials' };
    if (/\s/.test(to.address)) return { wrong: 'not-an-address' };
    const { entry } = to;
    if (entry.email !== 'ana@acme.example' || entry.password !== this.world.password) {
      throw new BackendError('server-failed', 'wrong-password');
    }
    const { workspaces } = this.world;
    if (entry.way === 'sign-in' && workspaces.length > 1 && !entry.workspaceId) {
      return { workspaces };
    }
    this.connected();
    return {};
  }

  async allow(): Promise<void> {
    this.asked.push('allow');
    this.connected();
  }

  syncNow(): void {
    this.asked.push('sync');
    this.tell({ ...this.state, outcome: 'syncing' });
  }

  async refused(): Promise<RefusedRecord[]> {
    return this.world.refused;
  }

  async people(): Promise<People> {
    this.#fail();
    return structuredClone(this.world.people);
  }

  async invite(role: Role, note: string): Promise<MadeInvitation> {
    this.#fail();
    const made = { id: `invitation ${note}`, role, note, expiresAt: now };
    this.world.people.invitations.push(made);
    return { ...made, text: `https://ficha.acme.example ficha-join.w.i.${note}` };
  }

  async takeBack(id: string): Promise<void> {
    this.#fail();
    const { people } = this.world;
    people.invitations = people.invitations.filter((one) => one.id !== id);
  }

  async changeRole(id: string, role: Role): Promise<void> {
    this.#fail();
    this.world.people.members.find((one) => one.id === id)!.role = role;
  }

  async removeMember(id: string): Promise<void> {
    this.#fail();
    const { people } = this.world;
    people.members = people.members.filter((one) => one.id !== id);
  }

  async changePassword(current: string, next: string): Promise<void> {
    this.#fail();
    if (current !== this.world.password) throw new BackendError('server-failed', 'wrong-password');
    this.world.password = next;
  }

  async signOut(local: 'keep' | 'wipe'): Promise<void> {
    this.#fail();
    this.asked.push(local);
    this.tell({ outcome: 'off', waiting: 0, refused: 0 });
  }

  #fail(): void {
    const { fault } = this.world;
    this.world.fault = undefined;
    if (fault !== undefined) throw fault;
  }
}
