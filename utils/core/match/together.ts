import type { Letter } from '../detect/letter';
import type { Match } from './match';

/** What was found in one frame, or in all frames of a page. */
export interface FrameContent {
  matches: Match[];
  /** From what the page says of itself. */
  stated?: Match[];
  /** The message that is open there. */
  letter?: Letter;
}

/** @param frames in the order of their ids: the page itself is 0 */
export function together(frames: readonly (FrameContent & { frameId: number })[]): FrameContent {
  const byKey = new Map<string, Match>();
  for (const { matches, stated = [] } of frames) {
    for (const match of [...stated, ...matches])
      if (!byKey.has(match.key)) byKey.set(match.key, match);
  }
  const letter = letterOf(frames);
  return { matches: [...byKey.values()], ...(letter && { letter }) };
}

/**
 * The outermost frame that shows a message's head has the message: what stands in frames below it
 * is its text, quoted heads included.
 */
function letterOf(frames: readonly (FrameContent & { frameId: number })[]): Letter | undefined {
  const holder = frames.find(({ letter }) => letter && letter.from.length > 0);
  if (!holder?.letter) return undefined;
  const { letter, frameId } = holder;
  const below = frames.filter((frame) => frame.frameId !== frameId && frame.frameId !== 0);
  const known = new Set([...letter.from, ...letter.to, ...letter.within]);
  const inText = below.flatMap(({ matches }) => matches.map(({ key }) => key));
  return { ...letter, within: [...letter.within, ...inText.filter((key) => !known.has(key))] };
}
