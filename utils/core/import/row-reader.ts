import { unguarded } from '../formats/csv';
import { takerOf } from './cell-takers';
import { type ReadRow, rowOfDraft } from './drafted-row';
import type { ColumnMatch, Matching, Target } from './matching';
import { newDraft, problem, type Taker } from './row-draft';

/** In UTF-16 units. A description longer than a book, or a name longer than a line, is none. */
const LONGEST_CELL = 100_000;
const LONGEST_NAME = 1_000;

const PARTS = new Set<Target>(['street', 'postalCode', 'city', 'region', 'country']);
/** What people may have called a column, and no object can safely be asked for. */
const UNSAFE = new Set(['__proto__', 'prototype', 'constructor']);

/** Reads the rows of a table one by one. @param row counted from 1, with the header */
export type RowReader = (cells: readonly string[], row: number) => ReadRow | undefined;

/**
 * Makes ready to read any number of rows.
 * @returns a reader that answers `undefined` of a row in which nothing stands
 */
export function rowReader(headers: readonly string[], given: Matching): RowReader {
  const matching = { ...given, columns: settled(given) };
  const names = customNames(headers, matching.columns);
  const groups = addressGroups(matching.columns);
  const takers = headers.map((header, at): Taker | undefined => {
    const match = matching.columns[at];
    if (!match || match.target === 'ignored') return undefined;
    return takerOf(match, header, groups[at]!, names[at]!);
  });
  const longest = headers.map((_, at) => {
    const target = matching.columns[at]?.target;
    return target === 'name' || target === 'organization' ? LONGEST_NAME : LONGEST_CELL;
  });

  return (cells, row) => {
    const draft = newDraft(row);
    let isEmpty = true;
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at]!;
      if (cell === '') continue;
      const text = unguarded(cell).trim();
      if (text === '') continue;
      isEmpty = false;
      if (at >= takers.length) break;
      if (text.length > longest[at]!) {
        return { problems: [...draft.problems, problem(row, 'too-long', headers[at], text)] };
      }
      takers[at]?.(text, draft, cells);
    }
    if (isEmpty) return undefined;
    if (cells.length !== headers.length && !isEmptyFrom(cells, headers.length)) {
      draft.problems.push(problem(row, 'cells', undefined, String(cells.length)));
    }
    return rowOfDraft(draft, matching.kind);
  };
}

/** What only a person has is kept under its own name where rows are about organizations alone. */
function settled({ kind, columns }: Matching): ColumnMatch[] {
  const has = (target: Target) => columns.some((column) => column.target === target);
  if (kind !== 'organization' || has('kind')) return [...columns];
  const named = has('name');
  const foreign = new Set<Target>(named ? [...OF_PEOPLE, 'organization'] : ['role']);
  return columns.map((column) => (foreign.has(column.target) ? { target: 'custom' } : column));
}

const OF_PEOPLE: Target[] = ['role', 'givenName', 'familyName'];

/** Whether there are as many cells as headers but for empty ones behind. */
function isEmptyFrom(cells: readonly string[], from: number): boolean {
  return cells.length > from && cells.slice(from).every((cell) => cell.trim() === '');
}

/** Values of two columns of one name are kept apart. */
function customNames(headers: readonly string[], columns: readonly ColumnMatch[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, at) => {
    if (columns[at]?.target !== 'custom') return header;
    const name = UNSAFE.has(header) ? `(${header})` : header;
    let free = name;
    for (let count = 2; taken.has(free); count++) free = `${name} (${count})`;
    taken.add(free);
    return free;
  });
}

/** The columns of one label make one address together. */
function addressGroups(columns: readonly ColumnMatch[]): number[] {
  const places = new Map<string, number>();
  return columns.map(({ target, label = '', labelColumn = '' }) => {
    if (!PARTS.has(target)) return -1;
    const key = `${label} ${labelColumn}`;
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  });
}
