import type { Runtime } from 'webextension-polyfill';
import { tellFrame } from '@/utils/adapters/messenger';
import { addOwnAccounts, ownAccountsOf } from '@/utils/adapters/own-accounts';
import {
  contentOfFrame,
  dropMatches,
  type FramePlace,
  saveFrame,
} from '@/utils/adapters/page-matches';
import { type Mention, type Recogniser, recognise } from '@/utils/app/recognise';
import { evidentIn, recogniseFacts } from '@/utils/app/recognise-facts';
import { addressesIn, type Letter, parseLetter } from '@/utils/core/detect/letter';
import { type PageText, parsePageText } from '@/utils/core/detect/page-text';
import type { Match } from '@/utils/core/match/match';
import { siteOf } from '@/utils/core/site';
import type { FromPage, Mark, Standing, ToPage } from '@/utils/messages';
import { readFacts } from './facts';
import { lookForLetter, rereadOthers } from './letter';
import { isPainted } from './painting';
import { forgetKnown, openRecogniser } from './recogniser';

/** The panel is no list of ten thousand; and `storage.session` holds 10 MB for all tabs together. */
const MATCHES_MAX = 1_000;

/** The page's main thread has them placed within a few milliseconds. */
const MARKS_AT_ONCE = 400;

/** As often as what a page says of itself is read at most. */
const FACTS_QUIET_MS = 2_000;

/** The lines of content scripts that are connected to this worker. */
const lines = new Map<string, PageLine>();

export function isConnected(place: FramePlace): boolean {
  return lines.has(nameOf(place));
}

/** What a page says of itself may have changed: it has finished loading, or shows another view. */
export function rereadFacts(tabId: number): void {
  lines.get(nameOf({ tabId, frameId: 0 }))?.rereadFacts();
}

/** One frame's line. Messages are worked off one after another, so that none overtakes another. */
export class PageLine {
  readonly place: FramePlace;
  readonly #port: Runtime.Port;
  #matches = new Map<string, Match>();
  /** From what the page says of itself; apart, because the content script knows nothing of them. */
  #stated: Match[] = [];
  #factsRead = 0;
  #factsWait: ReturnType<typeof setTimeout> | undefined;
  #letter: Letter | undefined;
  #looked = false;
  #work: Promise<void> = Promise.resolve();
  #open = true;

  /** @param port of a content script in a tab */
  constructor(port: Runtime.Port) {
    this.#port = port;
    this.place = { tabId: port.sender!.tab!.id!, frameId: port.sender!.frameId ?? 0 };
    lines.set(nameOf(this.place), this);
    port.onMessage.addListener((message) => {
      this.#then(() => this.#take(message as FromPage));
    });
    port.onDisconnect.addListener(() => this.#left());
  }

  /** Not at once again: the title of a page may count the seconds. */
  rereadFacts(): void {
    if (this.#factsWait) return;
    const quiet = this.#factsRead + FACTS_QUIET_MS - Date.now();
    this.#factsWait = setTimeout(
      () => {
        this.#factsWait = undefined;
        this.#then(async () => {
          if (!this.#open) return;
          const before = keysOf(this.#stated);
          await this.#readFacts();
          if (keysOf(this.#stated) !== before) await this.#save();
        });
      },
      Math.max(0, quiet),
    );
  }

  #then(step: () => Promise<void> | void): void {
    this.#work = this.#work.then(step).catch((error: unknown) => {
      // The file of the names may be what could not be read; the page asks again.
      forgetKnown();
      console.error(error);
      this.#close();
    });
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
      case 'letter':
        return this.#opened(message.letter);
      default:
        this.#close();
    }
  }

  async #begin(fresh: boolean): Promise<void> {
    const before = fresh ? { matches: [] } : await contentOfFrame(this.place);
    this.#matches = new Map(before.matches.map((match) => [match.key, match]));
    this.#letter = before.letter;
    await this.#readFacts();
    await this.#save();
    const on = await isPainted(this.#port.sender?.tab?.url);
    if (this.#open) this.#port.postMessage({ type: 'paint', on } satisfies ToPage);
  }

  /** Only the page itself is asked: what is framed in it are parts of it, or of other pages. */
  async #readFacts(): Promise<void> {
    if (this.place.frameId !== 0) return;
    this.#factsRead = Date.now();
    const facts = await readFacts(this.place.tabId);
    this.#stated = facts ? await recogniseFacts(await this.#recogniser(), facts) : [];
  }

  /** Saved before it is answered: what the page holds for done must not die with this worker. */
  async #read({ batch, page }: { batch: unknown; page: unknown }): Promise<void> {
    if (typeof batch !== 'number') return this.#close();
    const text = parsePageText(page);
    const mentions = text ? await this.#recognise(text) : [];
    if (!this.#open) return;
    const before = new Map(this.#matches);
    const kept = mentions.filter(({ match }) => this.#keep(match));
    const isNew = ({ match }: Mention) => before.get(match.key) !== this.#matches.get(match.key);
    if (kept.some(isNew)) await this.#save();
    if (!this.#open) return;
    this.#answer(batch, kept.map(markOf));
  }

  #answer(batch: number, marks: Mark[]): void {
    const more = marks.length > MARKS_AT_ONCE;
    const first = marks.slice(0, MARKS_AT_ONCE);
    this.#port.postMessage({ type: 'marks', batch, marks: first, more } satisfies ToPage);
    if (more) this.#answer(batch, marks.slice(MARKS_AT_ONCE));
  }

  /** The first address has the frame be looked at: it may be the user's own. */
  async #recognise(text: PageText): Promise<Mention[]> {
    const mentions = await recognise(await this.#recogniser(), text);
    if (this.#looked || !mentions.some(({ match }) => match.kind === 'email')) return mentions;
    this.#looked = true;
    const own = addressesIn(await lookForLetter(this.place));
    if (!(await addOwnAccounts(this.#site, own))) return mentions;
    void rereadOthers(this.place);
    return recognise(await this.#recogniser(), text);
  }

  async #recogniser(): Promise<Recogniser> {
    const recogniser = await openRecogniser(this.#site, await ownAccountsOf(this.#site));
    return { ...recogniser, evident: evidentIn(this.#stated) };
  }

  get #site(): string {
    return siteOf(this.#port.sender?.tab?.url) ?? `tab ${this.place.tabId}`;
  }

  async #opened(message: unknown): Promise<void> {
    const letter = parseLetter(message);
    if (!letter) return this.#close();
    this.#letter = letter;
    await this.#save();
    if (letter.stale) console.info(`Ficha’s hints for ${letter.stale} no longer fit its pages`);
    if (!(await addOwnAccounts(this.#site, addressesIn(letter.own)))) return;
    const { tabId, frameId } = this.place;
    await Promise.allSettled([tellFrame(tabId, frameId, 'page.reread'), rereadOthers(this.place)]);
  }

  #keep(match: Match): boolean {
    const before = this.#matches.get(match.key);
    if (before && !saysMore(match, before)) return true;
    if (!before && this.#matches.size >= MATCHES_MAX) return false;
    this.#matches.set(match.key, match);
    return true;
  }

  async #gone(keys: unknown): Promise<void> {
    if (!Array.isArray(keys)) return this.#close();
    const gone = keys.filter((key) => this.#matches.delete(key));
    if (gone.length > 0) await this.#save();
  }

  #save(): Promise<void> {
    const letter = this.#letter;
    return saveFrame(this.place, {
      matches: [...this.#matches.values()],
      ...(this.#stated.length > 0 && { stated: this.#stated }),
      ...(letter && { letter }),
    });
  }

  /** The frame has gone, or opens a new line. A worker that is killed does not come here. */
  #left(): void {
    this.#open = false;
    const name = nameOf(this.place);
    if (lines.get(name) !== this) return;
    lines.delete(name);
    this.#then(() => {
      if (lines.has(name)) return;
      return dropMatches(this.place.tabId, (frameId) => frameId !== this.place.frameId);
    });
  }

  #close(): void {
    this.#left();
    this.#port.disconnect();
  }
}

function keysOf(matches: readonly Match[]): string {
  return matches.map(({ key, accountIds }) => [key, ...accountIds].join()).join('\n');
}

function nameOf({ tabId, frameId }: FramePlace): string {
  return `${tabId}:${frameId}`;
}

function markOf({ start, end, match }: Mention): Mark {
  return { start, end, key: match.key, standing: standingOf(match) };
}

/** The head of a message comes before the signature that says where somebody works. */
function saysMore({ proposal }: Match, { proposal: before }: Match): boolean {
  if (!proposal || !before) return false;
  return (['company', 'role', 'deception'] as const).some(
    (what) => proposal[what] && !before[what],
  );
}

/** Somebody new at a known company is new; an unknown company is listed and leaves the page as it is. */
function standingOf(match: Match): Standing {
  if (match.proposal) return match.kind === 'name' ? 'unmarked' : 'new';
  return match.accountIds.length === 1 ? 'known' : 'several';
}
