import { type Change, mergeChange, type Row } from '../../utils/core/change';
import { AppError } from '../../utils/core/error';
import { overruledFields } from '../../utils/core/sync/overruled';
import type { Verdict } from '../../utils/core/sync/protocol';
import { invalid } from './sieve';

/** A record that a push has changed, as it is to be kept. */
export interface Merged {
  row: Row;
  /** `row` as JSON. */
  text: string;
  /** Of `text` in UTF-8. */
  bytes: number;
}

/**
 * Takes one change to a record by the rules all stores share. What is older than what is there counts as
 * taken: it has been overruled.
 * @param limit bytes a record may have
 * @returns the record with the fields that took, or none where it stays as it is, and those that lost
 */
export function merge(
  row: Row | undefined,
  change: Change,
  limit: number,
): { verdict: Verdict; merged?: Merged; fields?: string[]; overruled?: Change['fields'] } {
  try {
    const result = mergeChange(row, change);
    const overruled = overruledFields(row, change);
    if (!result) return { verdict: { taken: true }, ...(overruled && { overruled }) };
    const text = JSON.stringify(result.row);
    const bytes = Buffer.byteLength(text);
    if (bytes > limit) return { verdict: { taken: false, refusal: 'too-large' } };
    return {
      verdict: { taken: true },
      merged: { row: result.row, text, bytes },
      fields: result.fields,
      ...(overruled && { overruled }),
    };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { verdict: invalid(error.message) };
  }
}
