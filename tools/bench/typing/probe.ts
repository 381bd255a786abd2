// Runs in the popup.

/** When what an answer needs was there, in milliseconds since the `input` event. */
export interface Answer {
  /** The typed letter itself is painted: no answer can be there much sooner. */
  echoed: number;
  /** The list for the text is in the document. */
  listed: number;
  painted: number;
  /** No second line is missing; some may still be those of the list before. */
  complete: number;
}

/** Before a key; `window.answer` resolves when all that the field then asks for is there. */
function watchKey(): void {
  window.answer = new Promise((resolve, reject) => {
    const typed = async ({ timeStamp, target }: Event) => {
      const { value } = target as HTMLInputElement;
      const echo = painted();
      await until(() => isListed(value), { attributeFilter: ['aria-busy'], subtree: true });
      const listed = performance.now();
      const paintedAt = await painted();
      await until(isComplete);
      const complete = performance.now();
      const times = { echoed: await echo, listed, painted: paintedAt, complete };
      const since = Object.entries(times).map(([name, at]) => [name, at - timeStamp]);
      resolve(Object.fromEntries(since) as Answer);
    };
    const once = { capture: true, once: true };
    addEventListener('input', (event) => void typed(event).catch(reject), once);
  });
}

/** Of a page that has nothing but a field. */
function watchEcho(): void {
  window.echo = new Promise((resolve) => {
    const typed = async ({ timeStamp }: Event) => resolve((await painted()) - timeStamp);
    addEventListener('input', (event) => void typed(event), { capture: true, once: true });
  });
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

/** No second line is a blank that keeps its place. */
function isComplete(): boolean {
  return lines().every(({ textContent }) => !textContent?.includes('\u00a0'));
}

function lines(): Element[] {
  return [...document.querySelectorAll('[role="option"]')];
}

/** Longer takes no answer. */
const PATIENCE = 10_000;
const ANY = { attributes: true, childList: true, characterData: true, subtree: true };

function until(holds: () => boolean, changes: MutationObserverInit = ANY): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`no answer: ${document.body.innerText}`)), PATIENCE);
    const look = () => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, changes);
    look();
  });
}

/** When the next frame is drawn and handed to the compositor: nothing that waits its turn stands before. */
async function painted(): Promise<number> {
  await new Promise((drawing) => requestAnimationFrame(drawing));
  return scheduler.postTask(() => performance.now(), { priority: 'user-blocking' });
}

declare global {
  interface Window {
    answer: Promise<Answer>;
    /** Milliseconds. */
    echo: Promise<number>;
    typing: typeof typing;
  }
}
const typing = { watchKey, watchEcho, listed };
window.typing = typing;
