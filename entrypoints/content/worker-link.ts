import browser, { type Runtime } from 'webextension-polyfill';
import { type FromPage, type Mark, PAGE_PORT, type ToPage } from '@/utils/messages';
import type { ReadText } from './reader';

/** A worker that dies on the same batch again and again would do so for ever. */
const TRIES = 3;
const RESUME_MS = 100;

export interface LinkEvents {
  /** The marks of a batch. */
  marks(text: ReadText, marks: Mark[]): void;
  /** Every batch has been answered. */
  settled(): void;
  /** The extension was updated or removed: this script is on its own for ever. */
  orphaned(): void;
}

/**
 * The line to the worker. The browser puts the worker to sleep whenever it likes: the line is
 * opened when there is something to say, and batches without an answer are sent again.
 */
export class WorkerLink {
  readonly #events: LinkEvents;
  readonly #waiting = new Map<number, { text: ReadText; tries: number }>();
  #port: Runtime.Port | undefined;
  #lastBatch = 0;
  #fresh = true;

  constructor(events: LinkEvents) {
    this.#events = events;
  }

  get idle(): boolean {
    return this.#waiting.size === 0;
  }

  read(text: ReadText): void {
    const batch = ++this.#lastBatch;
    this.#waiting.set(batch, { text, tries: 1 });
    this.#send(readMessage(batch, text));
  }

  gone(keys: string[]): void {
    if (keys.length > 0) this.#send({ type: 'gone', keys });
  }

  /** What was read before does not hold any more. */
  restart(): void {
    this.#waiting.clear();
    this.#fresh = true;
    this.#port?.disconnect();
    this.#port = undefined;
  }

  stop(): void {
    this.#waiting.clear();
    if (!isOrphan()) this.#port?.disconnect();
    this.#port = undefined;
  }

  #send(message: FromPage): void {
    try {
      this.#port ??= this.#connect();
      this.#port.postMessage(message);
    } catch (error) {
      if (isOrphan()) this.#events.orphaned();
      else throw error;
    }
  }

  #connect(): Runtime.Port {
    const port = browser.runtime.connect({ name: PAGE_PORT });
    port.onMessage.addListener((message) => this.#answered(message as ToPage));
    port.onDisconnect.addListener(() => this.#dropped(port));
    port.postMessage({ type: 'begin', fresh: this.#fresh } satisfies FromPage);
    this.#fresh = false;
    return port;
  }

  #answered({ batch, marks }: ToPage): void {
    const asked = this.#waiting.get(batch);
    if (!asked) return;
    this.#waiting.delete(batch);
    this.#events.marks(asked.text, marks);
    if (this.idle) this.#events.settled();
  }

  /** In an update the extension's id is still there at this moment, and gone shortly after. */
  #dropped(port: Runtime.Port): void {
    if (this.#port !== port) return;
    this.#port = undefined;
    setTimeout(() => this.#resume(), RESUME_MS);
  }

  #resume(): void {
    if (isOrphan()) {
      this.#events.orphaned();
      return;
    }
    for (const [batch, asked] of this.#waiting) {
      if (++asked.tries > TRIES) this.#waiting.delete(batch);
      else this.#send(readMessage(batch, asked.text));
    }
  }
}

/** Only what the worker may have: no nodes. */
function readMessage(batch: number, { text, links }: ReadText): FromPage {
  return { type: 'read', batch, page: { text, links } };
}

/** The extension's id vanishes from old content scripts when it is updated. */
export function isOrphan(): boolean {
  return !browser.runtime?.id;
}
