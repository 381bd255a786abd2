import browser, { type Runtime } from 'webextension-polyfill';
import { tellTab } from '@/utils/adapters/messenger';
import { dropMatches, matchesOfFrame, readTabs, saveMatches } from '@/utils/adapters/page-matches';
import { type Mention, recognise } from '@/utils/app/recognise';
import { parsePageText } from '@/utils/core/detect/page-text';
import type { Match } from '@/utils/core/match/match';
import { type FromPage, type Mark, PAGE_PORT, type Standing, type ToPage } from '@/utils/messages';
import { openRecogniser } from './recogniser';

/** Reads what content scripts send and answers where to paint. Listeners are set while the worker starts. */
export function answerPages(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === PAGE_PORT && port.sender?.tab?.id !== undefined) new PageLine(port);
  });
  browser.tabs.onRemoved.addListener((tabId) => void dropMatches(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void forgetIfLeft(tabId);
  });
}

/** Has every page that was read be read again. A tab that has gone meanwhile has nothing to say. */
export async function rereadPages(): Promise<void> {
  const tabs = await readTabs();
  await Promise.allSettled(tabs.map((tabId) => tellTab(tabId, 'page.reread')));
}

/** A tab that has gone to a page Ficha may not read keeps nothing of the page before. */
async function forgetIfLeft(tabId: number): Promise<void> {
  const tabs = await readTabs();
  if (!tabs.includes(tabId)) return;
  const alive = await tellTab(tabId, 'page.ping').then(
    () => true,
    () => false,
  );
  if (!alive) await dropMatches(tabId, (frameId) => connected.has(nameOf({ tabId, frameId })));
}

/** The lines of content scripts that are connected to this worker. */
const connected = new Map<string, PageLine>();

interface Place {
  tabId: number;
  frameId: number;
}

function nameOf({ tabId, frameId }: Place): string {
  return `${tabId}:${frameId}`;
}

/** One frame's line. Messages are worked off one after another, so that none overtakes another. */
class PageLine {
  readonly #port: Runtime.Port;
  readonly #place: Place;
  #matches = new Map<string, Match>();
  #work: Promise<void> = Promise.resolve();
  #open = true;

  constructor(port: Runtime.Port) {
    this.#port = port;
    this.#place = { tabId: port.sender!.tab!.id!, frameId: port.sender!.frameId ?? 0 };
    connected.set(nameOf(this.#place), this);
    port.onMessage.addListener((message) => {
      this.#work = this.#work
        .then(() => this.#take(message as FromPage))
        .catch((error) => {
          console.error(error);
          this.#close();
        });
    });
    port.onDisconnect.addListener(() => this.#left());
  }

  async #take(message: FromPage): Promise<void> {
    if (!this.#open) return;
    switch (message?.type) {
      case 'begin':
        return this.#begin(message.fresh !== false);
      case 'read':
        return this.#read(message);
      case 'gone':
        return this.#gone(message.keys);
      default:
        this.#close();
    }
  }

  async #begin(fresh: boolean): Promise<void> {
    const { tabId, frameId } = this.#place;
    if (!fresh) {
      const matches = await matchesOfFrame(this.#place);
      this.#matches = new Map(matches.map((match) => [match.key, match]));
      return;
    }
    this.#matches.clear();
    if (frameId === 0) {
      await dropMatches(tabId, (id) => id > 0 && connected.has(nameOf({ tabId, frameId: id })));
    }
    await this.#save();
  }

  async #read({ batch, page }: { batch: unknown; page: unknown }): Promise<void> {
    const parsed = parsePageText(page);
    if (!parsed || typeof batch !== 'number') return this.#close();
    const mentions = await recognise(await openRecogniser(), parsed);
    if (!this.#open) return;
    const before = this.#matches.size;
    for (const { match } of mentions) {
      if (!this.#matches.has(match.key)) this.#matches.set(match.key, match);
    }
    this.#port.postMessage({ type: 'marks', batch, marks: mentions.map(markOf) } satisfies ToPage);
    if (this.#matches.size > before) await this.#save();
  }

  async #gone(keys: unknown): Promise<void> {
    if (!Array.isArray(keys)) return this.#close();
    const gone = keys.filter((key) => this.#matches.delete(key));
    if (gone.length > 0) await this.#save();
  }

  #save(): Promise<void> {
    return saveMatches(this.#place, [...this.#matches.values()]);
  }

  /** The frame has gone, or was connected anew. A worker that is killed does not come here. */
  #left(): void {
    this.#open = false;
    const name = nameOf(this.#place);
    if (connected.get(name) === this) connected.delete(name);
  }

  #close(): void {
    this.#left();
    this.#port.disconnect();
  }
}

function markOf({ start, end, match }: Mention): Mark {
  return { start, end, key: match.key, standing: standingOf(match) };
}

function standingOf(match: Match): Standing {
  if (match.accountIds.length === 0) return 'new';
  return match.accountIds.length === 1 ? 'known' : 'several';
}
