import type { Change } from '../change';
import { type Waiting, waitingFor } from '../outbox';
import type { Verdict } from './protocol';

/** A record on its way to the backend. */
export interface Sent {
  /** As it was when `changes` were read. */
  waiting: Waiting;
  /** All that make it, oldest first. */
  changes: Change[];
}

/** Of one record's changes, in their order. */
export type Verdicts = readonly Verdict[];

/**
 * What of a record still waits once the backend has spoken. A field counts as delivered only at the stamp
 * it was sent with: one edited meanwhile waits on, and so does one whose value went ahead with an older
 * change. A record that was refused is held back, unless it was edited meanwhile and may be mended.
 * @param now what waits at this moment
 */
export function settled(
  now: Waiting | undefined,
  { waiting, changes }: Sent,
  verdicts: Verdicts,
): Waiting | undefined {
  if (!now) return undefined;
  const fields = { ...now.fields };
  changes.forEach(({ stamp, fields: sent }, place) => {
    if (!verdicts[place]?.taken) return;
    for (const field of Object.keys(sent)) if (fields[field] === stamp) delete fields[field];
  });
  const refused = verdicts.find((verdict) => !verdict.taken);
  const isEdited = Object.keys(now.fields).some(
    (field) => now.fields[field] !== waiting.fields[field],
  );
  if (!refused || isEdited) return waitingFor(now, fields, now.refused);
  const { refusal, detail } = refused;
  return waitingFor(now, fields, { refusal, ...(detail !== undefined && { detail }) });
}

/** What was held back, once it may go again. */
export function released({ refused: _, ...waiting }: Waiting): Waiting {
  return waitingFor(waiting, waiting.fields)!;
}
