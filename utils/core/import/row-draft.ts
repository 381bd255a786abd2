import type { Account, PostalAddress } from '../account';
import type { RowFault, RowProblem } from './imported-row';

/** What the cells of a row have said so far. */
export interface RowDraft {
  row: number;
  kind?: Account['kind'];
  name: string;
  given: string[];
  family: string[];
  emails: { label: string; address: string }[];
  phones: { label: string; number: string }[];
  websites: { label: string; url: string }[];
  socials: { label: string; url: string }[];
  /** By the group of columns that make one address, and its place in their cells. */
  addresses: (Partial<PostalAddress> & { label: string })[][];
  organizations: string[];
  organizationDomains: string[];
  roles: string[];
  domains: string[];
  vatNumber: string;
  category: string;
  owner: string;
  tags: string[];
  aliases: string[];
  descriptions: string[];
  notes: string[];
  custom: [name: string, value: string][];
  problems: RowProblem[];
}

/** Puts what a cell says into the draft. @param text trimmed and not empty */
export type Taker = (text: string, draft: RowDraft, cells: readonly string[]) => void;

export function newDraft(row: number): RowDraft {
  return {
    row,
    name: '',
    given: [],
    family: [],
    emails: [],
    phones: [],
    websites: [],
    socials: [],
    addresses: [],
    organizations: [],
    organizationDomains: [],
    roles: [],
    domains: [],
    vatNumber: '',
    category: '',
    owner: '',
    tags: [],
    aliases: [],
    descriptions: [],
    notes: [],
    custom: [],
    problems: [],
  };
}

/** As long as can be shown beside a row. */
const SHOWN = 120;

/** What is wrong with a row, its detail cut to what can be shown. */
export function problem(
  row: number,
  fault: RowFault,
  column?: string,
  detail?: string,
): RowProblem {
  return {
    row,
    fault,
    ...(column !== undefined && { column: shown(column) }),
    ...(detail !== undefined && { detail: shown(detail) }),
  };
}

function shown(text: string): string {
  if (text.length <= SHOWN) return text;
  // Not between the halves of a character.
  return `${text.slice(0, SHOWN).replace(/[\ud800-\udbff]$/, '')}…`;
}
