import { isEmailAddress } from '../email-address';
import type { ColumnMatch } from './matching';
import { networkOf } from './social';

/** So many of the values must have a shape before the column is taken for it. */
const MOST = 0.6;
const URL = /^(?:https?:\/\/|www\.)[^\s]+\.[^\s]+$/i;
const DATE = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[ T]\d{1,2}:.*)?$/;
/** International, or with the signs that part a number; a bare one may be anything. */
const PHONE =
  /^(?:(?:\+|00)[\d\s().\-/]{6,}|\(?0[\d\s().\-/]{6,}|\(?\d{2,4}\)?[ \-/.][\d\s.\-/]{5,})$/;

/** What a column of no telling name holds; `undefined` where its values have no such shape. */
export function columnByValues(values: readonly string[]): ColumnMatch | undefined {
  const said = values.map((value) => value.trim()).filter(Boolean);
  const most = (is: (text: string) => boolean) =>
    said.length > 0 && said.filter(is).length >= said.length * MOST;
  if (most(isEmailAddress)) return { target: 'email' };
  if (most((text) => URL.test(text))) {
    return most((text) => networkOf(text) !== undefined)
      ? { target: 'social' }
      : { target: 'website' };
  }
  if (most((text) => !DATE.test(text) && PHONE.test(text) && digits(text) >= 7)) {
    return { target: 'phone' };
  }
  return undefined;
}

/** Where nothing has a name: the first column of which most values are words beginning with capitals. */
export function isNameLike(values: readonly string[]): boolean {
  const said = values.map((value) => value.trim()).filter(Boolean);
  const alike = said.filter((text) => /^\p{Lu}[\p{L}.'’-]*(?:,? [\p{L}&.'’-]+)+$/u.test(text));
  return said.length > 0 && alike.length >= said.length * MOST;
}

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|sr|sra|srta|don|doña|m|mme|mlle|monsieur|madame|sig|sig\.ra|ing|dott)\b\.?(?: (?:dr|prof)\.?)*$/i;

/** Whether a column of titles holds how people are addressed, not what they do. */
export function isHonorific(values: readonly string[]): boolean {
  const said = values.map((value) => value.trim()).filter(Boolean);
  return (
    said.length > 0 && said.filter((text) => HONORIFIC.test(text)).length >= said.length * MOST
  );
}

function digits(text: string): number {
  return text.replace(/\D/g, '').length;
}
