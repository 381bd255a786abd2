import type { Account } from '../account';
import { isLegalForm } from '../legal-forms';
import { wordsOf } from '../name';
import { columnByName } from './column-by-name';
import { columnByValues, isHonorific, isNameLike } from './column-by-values';
import { headerKey } from './header-key';
import type { ColumnMatch, Matching, SourceProgram, Target } from './matching';
import { recognise } from './programs';

export interface GuessedMatching {
  program?: SourceProgram;
  matching: Matching;
}

/** An account has one of each; of a second column the values are kept under its name. */
const ONCE = new Set<Target>(['name', 'category', 'owner', 'vatNumber', 'kind']);
const TITLES = new Set(['title', 'titel', 'titre', 'titulo', 'titolo']);
/** The given name where another column has the family name, the whole name elsewhere. */
const GIVEN = new Set(['nombre', 'nome']);
/** The family name where another column has the given name. */
const FAMILY = new Set(['nom', 'name', 'naam']);

/**
 * What each column of a table is taken for: by the program that made it, its name or its values.
 * @param sample its first rows, as many cells as headers
 */
export function guessedMatching(
  headers: readonly string[],
  sample: readonly string[][],
): GuessedMatching {
  const keys = headers.map(headerKey);
  const known = recognise(keys);
  const valuesAt = headers.map((_, at) => sample.map((row) => row[at] ?? ''));
  const columns = keys.map(
    (key, at) => known?.columns[at] ?? columnByName(key) ?? columnByValues(valuesAt[at]!) ?? CUSTOM,
  );
  settleNames(keys, columns, valuesAt);
  const kind = known?.kind ?? guessedKind(columns, valuesAt);
  if (kind === 'organization') nameOrganizations(columns);
  keepFirst(columns);
  const isEmpty = (at: number) => valuesAt[at]!.every((value) => value.trim() === '');
  return {
    ...(known && { program: known.program }),
    matching: {
      kind,
      columns: columns.map((column, at) => {
        return column.target === 'custom' && sample.length > 0 && isEmpty(at) ? IGNORED : column;
      }),
    },
  };
}

const CUSTOM: ColumnMatch = { target: 'custom' };
const IGNORED: ColumnMatch = { target: 'ignored' };

/** Words that mean one thing beside some columns and another beside others. */
function settleNames(keys: readonly string[], columns: ColumnMatch[], valuesAt: string[][]): void {
  const has = (target: Target) => columns.some((column) => column.target === target);
  keys.forEach((key, at) => {
    const { target } = columns[at]!;
    if (target === 'name' && GIVEN.has(key) && has('familyName') && !has('givenName')) {
      columns[at] = { target: 'givenName' };
    } else if (target === 'name' && FAMILY.has(key) && has('givenName') && !has('familyName')) {
      columns[at] = { target: 'familyName' };
    } else if (target === 'custom' && TITLES.has(key) && !has('role')) {
      if (!isHonorific(valuesAt[at]!)) columns[at] = { target: 'role' };
    }
  });
  if (has('name') || has('givenName') || has('familyName') || has('organization')) return;
  const named = columns.findIndex(
    ({ target }, at) => target === 'custom' && isNameLike(valuesAt[at]!),
  );
  if (named >= 0) columns[named] = { target: 'name' };
}

function guessedKind(columns: readonly ColumnMatch[], valuesAt: string[][]): Account['kind'] {
  const at = (target: Target) => columns.findIndex((column) => column.target === target);
  const has = (target: Target) => at(target) >= 0;
  if (has('givenName') || has('familyName') || has('role')) return 'contact';
  if (has('name') && has('organization')) return 'contact';
  if (!has('name')) return has('organization') ? 'organization' : 'contact';
  if (has('domain')) return 'organization';
  const names = valuesAt[at('name')]!.filter(Boolean);
  const companies = names.filter(hasLegalForm).length;
  return companies > 0 && companies * 4 >= names.length ? 'organization' : 'contact';
}

function hasLegalForm(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1);
  return words.length > 1 && last !== undefined && isLegalForm(last.text);
}

/** In a table of organizations, the organization is what the row is about. */
function nameOrganizations(columns: ColumnMatch[]): void {
  const hasName = columns.some(({ target }) => target === 'name');
  columns.forEach((column, at) => {
    if (column.target === 'organization' && !hasName) columns[at] = { target: 'name' };
    if (column.target === 'organizationDomain') columns[at] = { target: 'domain' };
  });
}

function keepFirst(columns: ColumnMatch[]): void {
  const seen = new Set<Target>();
  columns.forEach(({ target }, at) => {
    if (!ONCE.has(target)) return;
    if (seen.has(target)) columns[at] = CUSTOM;
    seen.add(target);
  });
}
