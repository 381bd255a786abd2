import type { Backend, TeamConnection } from '@/utils/app/sync/ports';
import { syncTeam, type TeamPorts } from '@/utils/app/sync/sync-team';
import { connectionState, outcomeOf, type TeamState } from '@/utils/app/sync/team-state';
import { halting } from './halting';
import { isPassing, pauseAfter } from './pauses';
import type { Locks } from './session';
import { CHANGING } from './team-channel';

/** Milliseconds in which what is typed next comes along. */
const TYPING = 1_000;

export interface RunnerPorts extends TeamPorts {
  locks: Locks;
  backendOf(connection: TeamConnection): Backend;
  tell(state: TeamState): void;
}

/** Syncs by itself as long as it lives: at its start, on news, after own edits, and now and then. */
export class TeamRunner {
  readonly #ports: RunnerPorts;
  #state: TeamState = { outcome: 'off', waiting: 0, refused: 0 };
  #backend: (ReturnType<typeof halting> & { of: string; leave(): void }) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  #isClosed = false;
  #failures = 0;

  constructor(ports: RunnerPorts) {
    this.#ports = ports;
    ports.store.onNews(() => this.#edited());
  }

  /** Syncs now, or once more where one is under way; resolves when nothing more is to be done. */
  sync(): Promise<void> {
    if (this.#isClosed) return Promise.resolve();
    this.#again = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  tellAgain(): void {
    this.#ports.tell(this.#state);
  }

  /** Gives up the requests under way; the next sync begins with what is known of the connection then. */
  halt(): void {
    this.#leave();
  }

  /** For good; resolves when nothing is under way any more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#leave();
    clearTimeout(this.#typing);
    await Promise.allSettled([this.#running]);
    clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      while (this.#again && !this.#isClosed) {
        this.#again = false;
        // Nobody signs in or out meanwhile.
        await this.#ports.locks.request(CHANGING, () => this.#once());
      }
    } finally {
      const pause = pauseAfter(this.#state.outcome, this.#failures, Math.random());
      if (pause !== undefined) this.#timer = setTimeout(() => void this.sync(), pause);
    }
  }

  async #once(): Promise<void> {
    const connection = await this.#ports.team.connection();
    if (!connection) {
      this.#leave();
      this.#failures = 0;
      // Where a sign-out was broken off.
      await this.#ports.team.bringBack();
      return this.#tell({ outcome: 'off' });
    }
    const known = connectionState(connection);
    await this.#tell({ ...known, outcome: 'syncing' });
    try {
      const report = await syncTeam(
        this.#ports,
        this.#backendOf(connection),
        connection,
        (part) => {
          this.#state = { ...this.#state, part };
          this.tellAgain();
        },
      );
      const outcome = outcomeOf(report);
      this.#failures = isPassing(outcome) ? this.#failures + 1 : 0;
      if (outcome === 'signed-out') this.#leave();
      const after = connectionState(await this.#ports.team.connection());
      await this.#tell({ ...after, outcome, ...(report.update && { update: report.update }) });
    } catch (error) {
      // The store has failed, which is told of wherever it is used; here it is tried again.
      this.#failures++;
      await this.#tell({ ...known, outcome: 'idle' });
      throw error;
    }
  }

  /** The same as before, with its news, as long as the connection is the same. */
  #backendOf(connection: TeamConnection): Backend {
    const { address, session } = connection;
    const of = [address, session.workspace.id, session.member.id].join(' ');
    if (this.#backend?.of === of) return this.#backend;
    this.#leave();
    const backend = halting(this.#ports.backendOf(connection));
    const leave = backend.onNews(() => void this.sync());
    this.#backend = { ...backend, of, leave };
    return this.#backend;
  }

  #leave(): void {
    this.#backend?.leave();
    this.#backend?.halt();
    this.#backend = undefined;
  }

  async #tell(state: Partial<TeamState> & Pick<TeamState, 'outcome'>): Promise<void> {
    const { team } = this.#ports;
    const [waiting, refused] = await Promise.all([team.waiting(), team.refused()]);
    this.#state = { ...state, waiting, refused: refused.length };
    this.tellAgain();
  }

  /** What came from the server is news too, but then nothing waits. */
  #edited(): void {
    const { outcome } = this.#state;
    if (outcome === 'off' || outcome === 'signed-out' || this.#typing !== undefined) return;
    this.#typing = setTimeout(() => {
      this.#typing = undefined;
      void this.#syncIfNeeded();
    }, TYPING);
  }

  async #syncIfNeeded(): Promise<void> {
    if (this.#isClosed) return;
    const { team } = this.#ports;
    // The connection goes with everything else where all is deleted.
    const isNeeded = (await team.waiting()) > 0 || !(await team.connection());
    if (isNeeded) await this.sync();
  }
}
