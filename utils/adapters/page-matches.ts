import browser from 'webextension-polyfill';
import type { Match } from '../core/match/match';
import { type FrameContent, together } from '../core/match/together';

/**
 * What the pages in the tabs show, kept in `storage.session`: in memory only, out of reach of
 * content scripts, and still there when a killed worker comes back.
 */
const PREFIX = 'page:';

export interface FramePlace {
  tabId: number;
  frameId: number;
}

export async function saveFrame(place: FramePlace, content: FrameContent): Promise<void> {
  await browser.storage.session.set({ [keyOf(place)]: content });
}

export async function contentOfFrame(place: FramePlace): Promise<FrameContent> {
  const key = keyOf(place);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as FrameContent | undefined) ?? { matches: [] };
}

/** All frames of a tab in the order of their ids (the page itself is 0), one match for each key. */
export async function matchesOfTab(tabId: number): Promise<Match[]> {
  return together(await framesOf(tabId)).matches;
}

/** As `matchesOfTab`, with the message that is open in the tab. */
export async function contentOfTab(tabId: number): Promise<FrameContent> {
  return together(await framesOf(tabId));
}

/** Forgets the tab's frames, but for those that `keep` says yes to. */
export async function dropMatches(
  tabId: number,
  keep: (frameId: number) => boolean = () => false,
): Promise<void> {
  const frames = await framesOf(tabId);
  const gone = frames.filter(({ frameId }) => !keep(frameId));
  await browser.storage.session.remove(gone.map(({ frameId }) => keyOf({ tabId, frameId })));
}

/** Ids of the frames of a tab that have been read, whether or not anything was found there. */
export async function readFrames(tabId: number): Promise<number[]> {
  return (await framesOf(tabId)).map(({ frameId }) => frameId);
}

/** Ids of the tabs that have been read. */
export async function readTabs(): Promise<number[]> {
  const stored = await browser.storage.session.get(null);
  const places = Object.keys(stored).flatMap((key) => placeOf(key) ?? []);
  return [...new Set(places.map((place) => place.tabId))];
}

/** @param listener called with the id of a tab whose matches changed */
export function onMatches(listener: (tabId: number) => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'session') return;
    const places = Object.keys(changes).flatMap((key) => placeOf(key) ?? []);
    for (const tabId of new Set(places.map((place) => place.tabId))) listener(tabId);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

async function framesOf(tabId: number) {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .flatMap(([key, content]) => {
      const place = placeOf(key);
      if (place?.tabId !== tabId) return [];
      return [{ frameId: place.frameId, ...(content as FrameContent) }];
    })
    .sort((a, b) => a.frameId - b.frameId);
}

function keyOf({ tabId, frameId }: FramePlace): string {
  return `${PREFIX}${tabId}:${frameId}`;
}

function placeOf(key: string): FramePlace | undefined {
  if (!key.startsWith(PREFIX)) return undefined;
  const [tabId, frameId] = key.slice(PREFIX.length).split(':').map(Number);
  return { tabId: tabId!, frameId: frameId! };
}
