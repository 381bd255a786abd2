import browser, { type Runtime } from 'webextension-polyfill';
import type { Letter } from '@/utils/core/detect/letter';
import { type FromPage, type Mark, PAGE_PORT, type ToPage } from '@/utils/messages';
import { complain, isOrphan } from './orphan';
import type { ReadText } from './reader';

/** A worker that dies on the same batch again and again would do so for ever. */
const TRIES = 3;
const RESUME_MS = 100;

export interface LinkEvents {
  /** The marks of a batch. */
  marks(text: ReadText, marks: Mark[]): void;
  /** Whether marks are painted on this site. */
  paint(on: boolean): void;
  /** Nothing is waited for any more. */
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
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastBatch = 0;
  #letter = '';
  /** Until the first answer shows that a worker knows of this page. */
  #fresh = true;

  constructor(events: LinkEvents) {
    this.#events = events;
  }

  get idle(): boolean {
    return this.#waiting.size === 0;
  }

  /** Tells the worker that this page is here, so that it forgets the one before even if nothing is read. */
  begin(): void {
    this.#try(() => this.#line());
  }

  read(text: ReadText): void {
    const batch = ++this.#lastBatch;
    this.#waiting.set(batch, { text, tries: 1 });
    this.#send(readMessage(batch, text));
  }

  gone(keys: string[]): void {
    if (keys.length > 0) this.#send({ type: 'gone', keys });
  }

  /** Told again only where it has changed, and to every new worker. */
  letter(letter: Letter): void {
    const told = JSON.stringify(letter);
    if (told === this.#letter) return;
    if (this.#send({ type: 'letter', letter })) this.#letter = told;
  }

  /** What was read before does not hold any more. */
  restart(): void {
    this.#waiting.clear();
    this.#fresh = true;
    this.#hangUp();
    this.begin();
  }

  stop(): void {
    this.#waiting.clear();
    clearTimeout(this.#timer);
    this.#hangUp();
  }

  #hangUp(): void {
    const port = this.#port;
    this.#port = undefined;
    if (port && !isOrphan()) this.#try(() => port.disconnect());
  }

  /** Whether it is on its way. */
  #send(message: FromPage): boolean {
    return this.#try(() => this.#line().postMessage(message));
  }

  /**
   * In an update the extension's id is still there at first, though nothing works any more. So what
   * fails is tried again a little later, when it is known whether there is anyone left to try with.
   */
  #try(run: () => void): boolean {
    try {
      run();
      return true;
    } catch (error) {
      this.#port = undefined;
      this.#resumeLater(error);
      return false;
    }
  }

  #line(): Runtime.Port {
    if (this.#port) return this.#port;
    const port = browser.runtime.connect({ name: PAGE_PORT });
    port.onMessage.addListener((message) => this.#answered(message as ToPage));
    port.onDisconnect.addListener(() => this.#dropped(port));
    port.postMessage({ type: 'begin', fresh: this.#fresh } satisfies FromPage);
    this.#port = port;
    this.#letter = '';
    return port;
  }

  #answered(message: ToPage): void {
    if (message.type === 'paint') {
      this.#events.paint(message.on);
      return;
    }
    const { batch, marks, more } = message;
    const asked = this.#waiting.get(batch);
    if (!asked) return;
    this.#fresh = false;
    if (!more) this.#waiting.delete(batch);
    this.#events.marks(asked.text, marks);
    if (this.idle) this.#events.settled();
  }

  #dropped(port: Runtime.Port): void {
    if (this.#port !== port) return;
    this.#port = undefined;
    this.#resumeLater();
  }

  #resumeLater(error?: unknown): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (isOrphan()) this.#events.orphaned();
      else this.#resume(error);
    }, RESUME_MS);
  }

  /** Only the oldest batch can be what the worker died of: it works them off in their order. */
  #resume(error: unknown): void {
    const [oldest] = this.#waiting;
    if (!oldest) {
      if (error) complain(error);
      return;
    }
    const [number, asked] = oldest;
    if (++asked.tries > TRIES) {
      this.#waiting.delete(number);
      complain(error ?? new Error('A part of this page could not be read'));
    }
    for (const [batch, { text }] of this.#waiting)
      if (!this.#send(readMessage(batch, text))) return;
    if (this.idle) this.#events.settled();
  }
}

/** Only what the worker may have: no nodes. */
function readMessage(batch: number, { text, links }: ReadText): FromPage {
  return { type: 'read', batch, page: { text, links } };
}
