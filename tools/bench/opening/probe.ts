// Runs in the panel.

/** What one opening of a card cost, in milliseconds since the click. */
export interface Opening {
  /** Until who it is and the frames of its figures are painted. */
  head: number;
  /** Until figures and history are. */
  filled: number;
  /** Rows read from the store meanwhile. */
  rows: number;
}

/** Counts every row that comes out of IndexedDB from here on. */
function countRows(): void {
  window.rowsRead = 0;
  const seen = (request: IDBRequest) =>
    request.addEventListener('success', () => {
      const { result } = request;
      if (Array.isArray(result)) window.rowsRead += result.length;
      else if (result !== undefined && result !== null) window.rowsRead += 1;
    });
  for (const of of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const name of ['get', 'getAll', 'openCursor'] as const) {
      const read = of[name] as (...given: unknown[]) => IDBRequest;
      Object.assign(of, {
        [name](this: unknown, ...given: unknown[]) {
          const request = read.apply(this, given);
          seen(request);
          return request;
        },
      });
    }
  }
}

/** Before the click that opens the card of this id; resolves once all of it is painted. */
function watchOpening(id: string): void {
  const painted = () =>
    new Promise<number>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  window.opening = new Promise<Opening>((resolve) => {
    const clicked = async ({ timeStamp }: Event) => {
      window.rowsRead = 0;
      let head: number | undefined;
      for (;;) {
        await new Promise((drawing) => requestAnimationFrame(drawing));
        const card = document.querySelector(`[data-card="${id}"]`);
        if (!card?.querySelector('h1') || !card.querySelector('[aria-busy]')) continue;
        const at = (await painted()) - timeStamp;
        head ??= at;
        const waits = card.querySelector('[aria-busy="true"], [role="status"]');
        if (waits || !card.querySelector('[data-activity]')) continue;
        resolve({ head, filled: at, rows: window.rowsRead });
        return;
      }
    };
    addEventListener('click', (event) => void clicked(event), { capture: true, once: true });
  });
}

/** Reads all of a history at once and paints it as plain rows. */
async function plainList(id: string): Promise<Opening> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('ficha');
    request.onsuccess = () => resolve(request.result);
  });
  window.rowsRead = 0;
  const from = performance.now();
  const places = db.transaction('activity').objectStore('activity').index('places');
  const rows = await new Promise<{ record: { kind: string; title: string; at: string } }[]>(
    (resolve) => {
      const request = places.getAll(IDBKeyRange.bound(`${id} `, `${id} \uffff`));
      request.onsuccess = () => resolve(request.result);
    },
  );
  const list = document.createElement('ul');
  list.style.cssText = 'position:fixed;inset:0;overflow:auto;background:white';
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
  for (const { record } of rows.reverse()) {
    const row = document.createElement('li');
    for (const text of [record.kind, record.title, date.format(new Date(record.at))]) {
      row.append(Object.assign(document.createElement('p'), { textContent: text }));
    }
    list.append(row);
  }
  document.body.append(list);
  await new Promise((drawing) => requestAnimationFrame(drawing));
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
  const ms = performance.now() - from;
  list.remove();
  db.close();
  return { head: ms, filled: ms, rows: window.rowsRead };
}

declare global {
  interface Window {
    rowsRead: number;
    /** The one that was watched last. */
    opening: Promise<Opening>;
    probe: typeof probe;
  }
}
const probe = { countRows, watchOpening, plainList };
window.probe = probe;
