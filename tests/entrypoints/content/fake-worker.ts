import { leftOut } from '@/utils/app/left-out';
import { recognise } from '@/utils/app/recognise';
import { buildCompanyIndex, type CompanyIndex } from '@/utils/core/match';
import type { FromPage, ToPage } from '@/utils/messages';
import { createMemoryStore } from '../../fakes/memory-store';

type Read = Extract<FromPage, { type: 'read' }>;
type Listener<T> = (message: T) => void;

/** One line from a page, seen from the worker. */
class Line {
  readonly said: FromPage[] = [];
  #marks: Listener<ToPage> = () => undefined;
  #dropped: () => void = () => undefined;
  #open = true;

  constructor(take: (message: FromPage, line: Line) => void) {
    this.port.postMessage = (message) => {
      if (!this.#open) throw new Error('Attempting to use a disconnected port object');
      this.said.push(message);
      take(message, this);
    };
  }

  readonly port = {
    postMessage: (_: FromPage): void => undefined,
    disconnect: () => {
      this.#open = false;
    },
    onMessage: {
      addListener: (listener: Listener<ToPage>) => {
        this.#marks = listener;
      },
    },
    onDisconnect: {
      addListener: (listener: () => void) => {
        this.#dropped = listener;
      },
    },
  };

  answer(message: ToPage): void {
    if (this.#open) this.#marks(message);
  }

  drop(): void {
    this.#open = false;
    this.#dropped();
  }
}

/** Answers pages as the worker does: what is on the page now is in `keys`. */
export class FakeWorker {
  readonly lines: Line[] = [];
  readonly keys = new Set<string>();
  /** While set, answers are kept here instead of being given. */
  held: (() => void)[] | undefined;
  /** Called instead of reading. */
  onRead: ((read: Read) => void) | undefined;
  readonly #names: CompanyIndex;
  readonly #store = createMemoryStore();

  constructor(names: string[]) {
    this.#names = buildCompanyIndex(names.map((name) => ({ id: name, names: [name] })));
  }

  readonly connect = () => {
    const line = new Line((message, from) => this.#take(message, from));
    this.lines.push(line);
    return line.port;
  };

  /** Every message of every line. */
  get said(): FromPage[] {
    return this.lines.flatMap((line) => line.said);
  }

  get reads(): Read[] {
    return this.said.filter((message) => message.type === 'read');
  }

  /** The text of everything that was sent to be read. */
  get read(): string {
    return this.reads.map(({ page }) => page.text).join('\n');
  }

  kill(): void {
    this.lines.at(-1)!.drop();
  }

  #take(message: FromPage, line: Line): void {
    if (message.type === 'begin' && message.fresh) this.keys.clear();
    if (message.type === 'gone') for (const key of message.keys) this.keys.delete(key);
    if (message.type !== 'read') return;
    if (this.onRead) this.onRead(message);
    else void this.#recognise(message, line);
  }

  async #recognise({ batch, page }: Read, line: Line): Promise<void> {
    const by = { store: this.#store, names: this.#names, out: leftOut([]), choices: new Map() };
    const marks = (await recognise(by, page)).map(({ start, end, match: { key } }) => {
      this.keys.add(key);
      return { start, end, key, standing: 'new' as const };
    });
    const give = () => line.answer({ type: 'marks', batch, marks, more: false });
    if (this.held) this.held.push(give);
    else give();
  }
}
