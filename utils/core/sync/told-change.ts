import type { Json } from '../change';
import { isFirstStamp, type Stamp } from '../stamp';
import type { Instant } from '../time';
import type { Earlier, LoggedChange } from './wire';

/** One entry of who changed what, in the words of people. */
export interface ToldChange {
  /** Unique in the history of its record. */
  key: string;
  member: LoggedChange['member'];
  /** When it was made, by the clock of whoever made it. */
  madeAt: Instant;
  /** When the server took it, where that was a good while later: somebody worked without a network. */
  sentAt?: Instant;
  what: 'made' | 'changed' | 'deleted' | 'restored' | 'merged';
  /** Of a merged account, the one it went into. */
  into?: string;
  fields: ToldField[];
}

export interface ToldField {
  /** As changes name it. */
  field: string;
  value: Json;
  before?: Json;
  /**
   * Two changed it, neither knowing of the other: `lost` where this change does not count, `won` where
   * it does and the other one does not.
   */
  conflict?: { end: 'lost' | 'won'; with: Earlier };
}

/** Follows from other fields, or is told by `what`. */
const UNTOLD = new Set([
  'kind',
  'at',
  'createdAt',
  'updatedAt',
  'deleted',
  'mergedInto',
  'distinctFrom',
]);
/** Milliseconds; what is typed goes out after a second, and clocks are not quite the same. */
const AT_ONCE = 2 * 60_000;
const WALL = 24;

/** @returns `undefined` where there is nothing in it that a person would know */
export function toldChange(logged: LoggedChange): ToldChange | undefined {
  const { at, member, stamp, fields, overruled = {} } = logged;
  const what = whatOf(logged);
  const madeAt = editedAt(logged);
  // What a record was made with stands on its page.
  const took = what === 'made' ? [] : toldIn(logged, fields, 'won');
  const told = [...toldIn(logged, overruled, 'lost'), ...took];
  if (what === 'changed' && told.length === 0) return undefined;
  return {
    key: `${at} ${stamp}`,
    member,
    madeAt,
    ...(Date.parse(at) - Date.parse(madeAt) > AT_ONCE && { sentAt: at }),
    what,
    ...(typeof fields.mergedInto === 'string' && { into: fields.mergedInto }),
    fields: told,
  };
}

/** By the clock of whoever made the change; what everyone starts with was never made, and came with it. */
export function editedAt({ at, stamp }: Pick<LoggedChange, 'at' | 'stamp'>): Instant {
  return isFirstStamp(stamp) ? at : wallOf(stamp);
}

function whatOf({ fields, before }: LoggedChange): ToldChange['what'] {
  if (fields.deleted === true) return fields.mergedInto ? 'merged' : 'deleted';
  if (fields.deleted === false && before?.deleted?.value === true) return 'restored';
  return fields.createdAt && !before?.createdAt ? 'made' : 'changed';
}

function toldIn(
  { stamp, before }: LoggedChange,
  fields: LoggedChange['fields'],
  end: 'lost' | 'won',
): ToldField[] {
  return Object.entries(fields)
    .filter(([field]) => !UNTOLD.has(field))
    .flatMap(([field, value]) => {
      const earlier = before?.[field];
      const isEqual = same(value, earlier?.value ?? null);
      if (isEqual) return [];
      const contested = earlier && (end === 'lost' || isUnknownTo(stamp, earlier));
      return {
        field,
        value,
        ...(earlier && end === 'won' && { before: earlier.value }),
        ...(contested && { conflict: { end, with: earlier } }),
      };
    });
}

/**
 * Whoever had seen the earlier change had got it from the server, so after that had taken it. What comes
 * from the same browser was seen there at once.
 */
function isUnknownTo(stamp: Stamp, earlier: Earlier): boolean {
  return nodeOf(stamp) !== nodeOf(earlier.stamp) && earlier.at > wallOf(stamp);
}

function same(a: Json, b: Json): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function wallOf(stamp: Stamp): Instant {
  return stamp.slice(0, WALL) as Instant;
}

function nodeOf(stamp: Stamp): string {
  return stamp.slice(stamp.lastIndexOf('-') + 1);
}
