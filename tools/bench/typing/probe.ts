// Runs in the popup.

/** When what an answer needs was there, in milliseconds since the `input` event. */
export interface Answer {
  /** The typed letter itself is painted: no answer can be there much sooner. */
  echoed: number;
  /** Searched: the first read is asked for. */
  searched: number;
  /** Ids read from the search file. */
  named: number;
  /** Accounts read. */
  found: number;
  /** Where they belong read too. */
  detailed: number;
  /** The list for the text is in the document. */
  drawn: number;
  painted: number;
}

interface Read {
  of: 'file' | 'account' | 'other';
  from: number;
  to: number;
}

let reads: Read[] = [];

function noteReads(): void {
  const note = (of: Read['of']) => {
    const read = { of, from: performance.now(), to: Number.NaN };
    reads.push(read);
    return () => {
      read.to = performance.now();
    };
  };
  const readFile = Blob.prototype.arrayBuffer;
  Blob.prototype.arrayBuffer = async function () {
    const done = note('file');
    return readFile.call(this).finally(done);
  };
  for (const of of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const name of ['get', 'getAll', 'getAllKeys'] as const) {
      const read = of[name] as (...given: unknown[]) => IDBRequest;
      Object.assign(of, {
        [name](this: IDBObjectStore | IDBIndex, ...given: unknown[]) {
          const store = 'objectStore' in this ? this.objectStore : this;
          const done = note(store.name === 'account' ? 'account' : 'other');
          const request = read.apply(this, given);
          request.addEventListener('success', done);
          return request;
        },
      });
    }
  }
}

/** Before a key; `window.answer` resolves when what the field then asks for is painted. */
function watchKey(): void {
  window.answer = new Promise((resolve, reject) => {
    const typed = async ({ timeStamp, target }: Event) => {
      reads = [];
      const { value } = target as HTMLInputElement;
      const echo = painted();
      await until(() => isListed(value));
      const drawn = performance.now();
      const paintedAt = await painted();
      resolve(answerOf(timeStamp, { echoed: await echo, drawn, painted: paintedAt }));
    };
    const once = { capture: true, once: true };
    addEventListener('input', (event) => void typed(event).catch(reject), once);
  });
}

function answerOf(start: number, seen: Pick<Answer, 'echoed' | 'drawn' | 'painted'>): Answer {
  const { drawn } = seen;
  const done = reads.filter(({ to }) => to <= drawn);
  const last = (list: Read[], before: number) => Math.max(before, ...list.map(({ to }) => to));
  const searched = Math.min(drawn, ...done.map(({ from }) => from));
  const named = last(
    done.filter(({ of }) => of === 'file'),
    searched,
  );
  const details = Math.min(
    drawn,
    ...done.filter(({ of }) => of === 'other').map((one) => one.from),
  );
  const found = last(
    done.filter(({ of, from }) => of === 'account' && from <= details),
    named,
  );
  const times = { searched, named, found, detailed: last(done, found), ...seen };
  return Object.fromEntries(
    Object.entries(times).map(([name, at]) => [name, at - start]),
  ) as unknown as Answer;
}

/** Resolves with the milliseconds since the popup was opened until a list for the text is painted. */
async function listed(text: string, withHit: boolean): Promise<number> {
  await until(() => isListed(text) && (!withHit || lines().length > 1));
  return painted();
}

/** The last line offers to create what was typed: so the list says what it is for. */
function isListed(text: string): boolean {
  if (!document.querySelector('section[aria-busy="false"]')) return false;
  return lines().at(-1)?.textContent?.includes(`“${text.trim()}”`) ?? false;
}

function lines(): Element[] {
  return [...document.querySelectorAll('[role="option"]')];
}

/** Longer takes no answer. */
const PATIENCE = 10_000;

function until(holds: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`no answer: ${document.body.innerText}`)), PATIENCE);
    const look = () => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    const all = { attributes: true, childList: true, characterData: true, subtree: true };
    observer.observe(document, all);
    look();
  });
}

async function painted(): Promise<number> {
  await new Promise((drawing) => requestAnimationFrame(drawing));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(undefined);
  });
}

declare global {
  interface Window {
    answer: Promise<Answer>;
    typing: typeof typing;
  }
}
const typing = { watchKey, listed };
window.typing = typing;
noteReads();
