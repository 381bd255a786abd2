import { isEmailAddress, normalizeEmail } from '../email-address';
import { readWebAddress } from '../web-address';

/** Google writes several values of one label so. */
const TRIPLE = / ::: /;
const LINES = /\r?\n| ::: |;/;

/** The values of a cell. @param separator what parts them where nothing else does; empty for one value */
export function valuesOf(cell: string, parting: RegExp, separator?: string): string[] {
  if (separator === '') return [cell.trim()];
  const parts = cell.split(separator ?? parting);
  return parts.length === 1 ? [cell.trim()] : parts.map((part) => part.trim()).filter(Boolean);
}

/** Names never part at a comma, which stands in `Acme, Inc.` */
export function namesIn(cell: string, separator?: string): string[] {
  return MAY_PART.test(cell) ? valuesOf(cell, LINES, separator) : [cell.trim()];
}

const MAY_PART = /[;\n]| ::: /;

export function domainsIn(cell: string, separator?: string): string[] {
  return valuesOf(cell, /[\s;,]+/, separator);
}

/** By commas only where nothing else parts them. */
export function tagsIn(cell: string, separator?: string): string[] {
  return valuesOf(cell, MAY_PART.test(cell) ? LINES : /,/, separator);
}

export interface Values {
  good: string[];
  bad: string[];
}

/** Addresses of a cell, bare or as `Jane Doe <jane@acme.example>`. */
export function emailsIn(cell: string): Values {
  if (isEmailAddress(cell)) return { good: [normalizeEmail(cell)], bad: [] };
  const angled = [...cell.matchAll(/<([^<>\s]+@[^<>\s]+)>/g)].map(([, address]) => address!);
  const parts = angled.length > 0 ? angled : cell.split(/[;,\s]+| ::: /).filter(Boolean);
  const good = parts.filter(isEmailAddress).map(normalizeEmail);
  // Of words around an address nothing is wrong; what was meant as one has its sign.
  const bad = parts.filter((part) => part.includes('@') && !isEmailAddress(part));
  return { good, bad: good.length === 0 && bad.length === 0 ? [cell.trim()] : bad };
}

/** Shorter is no number anybody is called by from outside. */
const FEWEST_DIGITS = 3;

export function phonesIn(cell: string, separator?: string): Values {
  const parts = valuesOf(cell, /[;\n]| ::: /, separator).flatMap(byComma);
  const isNumber = (text: string) => text.replace(/\D/g, '').length >= FEWEST_DIGITS;
  return { good: parts.filter(isNumber), bad: parts.filter((part) => !isNumber(part)) };
}

/** A comma may be a pause while dialling. */
function byComma(text: string): string[] {
  if (!text.includes(',')) return [text];
  const parts = text.split(/,\s*/);
  const whole = parts.every((part) => part.replace(/\D/g, '').length >= 6);
  return whole ? parts.map((part) => part.trim()) : [text];
}

export function urlsIn(cell: string, separator?: string): Values {
  const parts = valuesOf(cell, /[;\n]| ::: |,\s+/, separator);
  const good: string[] = [];
  const bad: string[] = [];
  for (const part of parts) {
    const url = readWebAddress(part);
    if (url) good.push(url);
    else bad.push(part);
  }
  return { good, bad };
}

/** The parts of an address, of which Google writes several into each of its cells. */
export function addressPartsIn(cell: string): string[] {
  return TRIPLE.test(cell) ? cell.split(TRIPLE) : [cell];
}
