/** Tells who listens that a workspace has changed, not how. */
export interface News {
  /** After the change was committed. */
  tell(workspaceId: string): void;
  /** @returns ends it */
  listen(workspaceId: string, listener: () => void): () => void;
  /** Listeners are told nothing more. */
  close(): Promise<void>;
}

/** Milliseconds in which news of one workspace are gathered: all its clients pull for each of them. */
const GATHER = 50;

/** News within this process. */
export class LocalNews implements News {
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #gathering = new Map<string, NodeJS.Timeout>();

  tell(workspaceId: string): void {
    if (this.#gathering.has(workspaceId) || !this.#listeners.has(workspaceId)) return;
    const tellThem = () => {
      this.#gathering.delete(workspaceId);
      for (const listener of this.#listeners.get(workspaceId) ?? []) listener();
    };
    this.#gathering.set(workspaceId, setTimeout(tellThem, GATHER));
  }

  /** For when news may have been missed. */
  tellAll(): void {
    for (const workspaceId of this.#listeners.keys()) this.tell(workspaceId);
  }

  listen(workspaceId: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(workspaceId) ?? new Set();
    this.#listeners.set(workspaceId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(workspaceId) === listeners) {
        this.#listeners.delete(workspaceId);
      }
    };
  }

  async close(): Promise<void> {
    this.#listeners.clear();
    for (const timer of this.#gathering.values()) clearTimeout(timer);
    this.#gathering.clear();
  }
}
