import type { Backend, TeamConnection } from '@/utils/app/sync/ports';
import { halting } from './halting';

/** The backend of the connection, with its news, as long as the connection is the same. */
export class HeldBackend {
  readonly #make: (connection: TeamConnection) => Backend;
  readonly #onNews: () => void;
  #held: { of: string; backend: Backend; end(): void } | undefined;

  constructor(make: (connection: TeamConnection) => Backend, onNews: () => void) {
    this.#make = make;
    this.#onNews = onNews;
  }

  of(connection: TeamConnection): Backend {
    const { address, session } = connection;
    const of = [address, session.workspace.id, session.member.id].join(' ');
    if (this.#held?.of === of) return this.#held.backend;
    this.leave();
    const backend = halting(this.#make(connection));
    const leave = backend.onNews(this.#onNews);
    const end = () => {
      leave();
      backend.halt();
    };
    this.#held = { of, backend, end };
    return backend;
  }

  /** Ends its news and gives up what is under way. */
  leave(): void {
    this.#held?.end();
    this.#held = undefined;
  }
}
