import type { TeamState } from '@/utils/app/sync/team-state';

/** What pages and the worker that syncs say to each other. */
export type TeamMessage =
  | { state: TeamState }
  /** How it stands, once more. */
  | 'tell'
  /** Sync now, as a person asks for it. */
  | 'sync'
  /** Give up what is under way: the connection is about to change. */
  | 'halt';

/** Of the channel, and of the lock under which one worker of all tabs syncs. */
export const TEAM = 'ficha-sync';
/** Held while a sync or a change of the connection is under way. */
export const CHANGING = 'ficha-sync-changing';

export function say(message: TeamMessage): void {
  const channel = new BroadcastChannel(TEAM);
  channel.postMessage(message);
  channel.close();
}
