import type { Scripting, Storage, Tabs } from 'webextension-polyfill';
import type { Messages, OpenMessage } from '../app/shell';
import type { Letter } from '../core/detect/letter';
import { readMessageDate } from '../core/detect/message-date';
import { messageIdentity } from '../core/detect/message-identity';
import {
  parseSaidFrame,
  type SaidFrame,
  type SaidMessage,
  withParts,
} from '../core/detect/said-message';
import { AppError } from '../core/error';
import type { ActivityId } from '../core/ids';
import type { Instant } from '../core/time';
import { entryId } from './entry-id';
import { messageLink } from './message-link';

/** Reads the open message; put into its frames when the user logs it. */
const READER = '/message.js';
/** In memory that ends with the browser: which entry was made of which message. */
const LOGGED = 'logged:';

interface Browser {
  scripting: Scripting.Static;
  tabs: Tabs.Static;
  storage: Storage.Static;
}

/**
 * Comes late into the panel and is given what its start has already: whatever it imports would be
 * parted from that, and make the start longer.
 */
export function messagesIn({ scripting, tabs, storage: { session } }: Browser): Messages {
  return {
    async read({ tabId, letter }, now) {
      const frames = await readFrames(scripting, tabId);
      // What a message quotes may look like another one in the frames below.
      const said = frames.find(
        ({ message }) => message && letter && message.letterId === nameOf(letter),
      )?.message;
      if (!said) throw new AppError('message-gone', `tab ${tabId}`);
      const parts = frames.flatMap(({ part }) => part ?? []);
      const { url } = await tabs.get(tabId);
      return openMessage(withParts(said, parts), url, now);
    },
    async entryOf(letter) {
      const key = keyOf(letter);
      const stored = await session.get(key);
      return stored[key] as ActivityId | undefined;
    },
    async keepEntry(letter, id) {
      await session.set({ [keyOf(letter)]: id });
    },
  };
}

function nameOf({ id, mark = id }: Letter): string {
  return mark;
}

function keyOf(letter: Letter): string {
  return LOGGED + nameOf(letter);
}

/** In the order of their ids: the page itself is 0. */
async function readFrames(scripting: Scripting.Static, tabId: number): Promise<SaidFrame[]> {
  try {
    const target = { tabId, allFrames: true };
    const found = await scripting.executeScript({ target, files: [READER] });
    return found.sort((a, b) => a.frameId - b.frameId).map(({ result }) => parseSaidFrame(result));
  } catch (cause) {
    throw new AppError('page-not-readable', `tab ${tabId}`, { cause });
  }
}

async function openMessage(
  said: SaidMessage,
  url: string | undefined,
  now: Instant,
): Promise<OpenMessage> {
  const { from, to, named, subject, text, cut } = said;
  const date = readMessageDate(said.dates, now, said.language || navigator.language);
  const host = url && URL.canParse(url) ? new URL(url).host : '';
  const link = messageLink(url);
  return {
    id: await entryId(messageIdentity(said, date, host)),
    from,
    to,
    named,
    subject,
    ...(date && { sentAt: date.at }),
    text,
    cut,
    ...(link && { url: link }),
  };
}
