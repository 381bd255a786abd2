import type { Backend, TeamConnection } from '@/utils/app/sync/ports';
import { syncTeam, type TeamPorts } from '@/utils/app/sync/sync-team';
import { connectionState, outcomeOf, type TeamState } from '@/utils/app/sync/team-state';
import { refusals } from '@/utils/core/sync/protocol';
import { HeldBackend } from './held-backend';
import { isPassing, pauseAfter } from './pauses';
import type { Locks } from './session';
import { SyncWish } from './sync-wish';
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
  readonly #backend: HeldBackend;
  readonly #wish = new SyncWish();
  #state: TeamState = { outcome: 'off', waiting: 0, refused: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #isClosed = false;
  #failures = 0;
  /** Milliseconds, as the server said at the last sync. */
  #askedPause = 0;

  constructor(ports: RunnerPorts) {
    this.#ports = ports;
    this.#backend = new HeldBackend(ports.backendOf, () => void this.wake());
    ports.store.onNews(() => this.#edited());
  }

  /** Syncs now, or once more where one is under way; resolves when nothing more is to be done. */
  sync(): Promise<void> {
    this.#wish.now(false);
    return this.#start();
  }

  /** As a person asks for it: what the server has refused is tried again too. */
  syncAsAsked(): Promise<void> {
    this.#wish.now(true);
    return this.#start();
  }

  /** Something calls for a sync; it waits where the server has asked for a pause. */
  wake(): Promise<void> {
    this.#wish.wake();
    return this.#start();
  }

  tellAgain(): void {
    this.#ports.tell(this.#state);
  }

  /** Gives up the requests under way; the next sync begins with what is known of the connection then. */
  halt(): void {
    this.#backend.leave();
  }

  /** For good; resolves when nothing is under way any more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#backend.leave();
    clearTimeout(this.#typing);
    await Promise.allSettled([this.#running]);
    clearTimeout(this.#timer);
  }

  #start(): Promise<void> {
    if (this.#running) return this.#running;
    if (this.#isClosed || !this.#wish.isDue) return Promise.resolve();
    this.#running = this.#run();
    return this.#running;
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      while (this.#wish.isDue && !this.#isClosed) {
        const isAsked = this.#wish.take();
        // Nobody signs in or out meanwhile.
        await this.#ports.locks.request(CHANGING, () => this.#once(isAsked));
      }
    } finally {
      this.#running = undefined;
      const { outcome } = this.#state;
      const pause = pauseAfter(outcome, this.#failures, Math.random(), this.#askedPause);
      if (pause !== undefined) this.#timer = setTimeout(() => void this.sync(), pause);
    }
  }

  async #once(isAsked: boolean): Promise<void> {
    const { team } = this.#ports;
    const connection = await team.connection();
    this.#askedPause = 0;
    if (!connection) {
      this.#backend.leave();
      this.#failures = 0;
      // Where a sign-out was broken off.
      await team.bringBack();
      return this.#tell({ outcome: 'off' });
    }
    const known = connectionState(connection);
    try {
      if (isAsked) await team.release(refusals);
      await this.#tell({ ...known, outcome: 'syncing' });
      const report = await syncTeam(
        this.#ports,
        this.#backend.of(connection),
        connection,
        (part) => {
          this.#state = { ...this.#state, part };
          this.tellAgain();
        },
      );
      const outcome = outcomeOf(report);
      this.#failures = isPassing(outcome) ? this.#failures + 1 : 0;
      this.#askedPause = report.retryAfter ?? 0;
      if (outcome === 'signed-out') this.#backend.leave();
      const after = connectionState(await team.connection());
      await this.#tell({ ...after, outcome, ...(report.update && { update: report.update }) });
    } catch (error) {
      // The store has failed, which is told of wherever it is used; here it is tried again.
      this.#failures++;
      await this.#tell({ ...known, outcome: 'idle' });
      throw error;
    } finally {
      this.#wish.pause(this.#askedPause);
    }
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
      void this.#wakeIfNeeded();
    }, TYPING);
  }

  async #wakeIfNeeded(): Promise<void> {
    if (this.#isClosed) return;
    const { team } = this.#ports;
    // The connection goes with everything else where all is deleted.
    const isNeeded = (await team.waiting()) > 0 || !(await team.connection());
    if (!isNeeded) return;
    await this.wake();
    // In a pause the sync is still to come, and how much waits for it is told now.
    if (!this.#wish.isTaken) await this.#tell(this.#state);
  }
}
