import type { Account } from '../../core/account';
import type { Change, Edit, Json } from '../../core/change';
import type { EntryPart } from '../../core/import/imported-entry';
import type { RowPart, RowProblem } from '../../core/import/imported-row';
import type { Matching, SourceProgram } from '../../core/import/matching';
import type { Table } from '../../core/record';
import type { Relation } from '../../core/relation';
import type { Instant } from '../../core/time';

/** A table whose columns are matched before anything else is done with it. */
export interface OpenedTable {
  format: 'csv';
  /** As it was read: `utf-8`, `utf-16le`, `windows-1252` …, and what parts its cells. */
  encoding: string;
  delimiter: string;
  /** Where its headers are known. */
  program?: SourceProgram;
  headers: string[];
  /** The first rows, as many cells as headers. */
  sample: string[][];
  /** As guessed from headers and values. */
  matching: Matching;
}

export type OpenedFile = OpenedTable | { format: 'vcard' | 'archive' | 'mail' | 'calendar' };

/** What becomes of an account that is here already: nothing, its empty fields, or all the file says. */
export type ForKnown = 'skip' | 'fill' | 'overwrite';

/** How a file is to be imported. */
export interface ImportPlan {
  /** Only of tables. */
  matching?: Matching;
  forKnown: ForKnown;
  /** What becomes of messages and events of people who are no accounts; `skip` where it is left out. */
  forStrangers?: ForStrangers;
}

/** They are left out, or become contacts, of the organization that has their domain. */
export type ForStrangers = 'skip' | 'add';

/** What an import finds of messages, events and tasks. */
export interface EntryTally {
  fresh: number;
  /** Here already, as the file has it. */
  equal: number;
  /** Here already, with what the file would change: only events and tasks. */
  changed: number;
  /** Of nobody who is an account; left out. */
  strange: number;
  /** Addresses whose owners would become contacts where the plan adds strangers. */
  strangers: number;
}

/** What an import finds of accounts of one kind. */
export interface Tally {
  fresh: number;
  /** Here already, and the file says nothing else. */
  equal: number;
  /** Here already, with empty fields that the file would fill. */
  fillable: number;
  /** Here already, with fields that the file would change; some may be fillable too. */
  differing: number;
}

/** One field of an account as it is and as the file has it. */
export interface Difference {
  row: number;
  name: string;
  field: string;
  before: string;
  after: string;
}

/** What an import would do. */
export interface ImportCheck {
  rows: number;
  accounts: Record<Account['kind'], Tally>;
  freshRelations: number;
  notes: number;
  /** Only of e-mails and calendars. */
  entries?: EntryTally;
  /** The first of them. */
  differences: Difference[];
  /** The first of them. */
  problems: RowProblem[];
  problemCount: number;
}

/** What an import has done. What is written stays, however it ended. */
export interface ImportReport {
  id: string;
  /** Rows of the file that are done. */
  rows: number;
  made: number;
  changed: number;
  /** The last row that is done. */
  lastRow: number;
  problems: RowProblem[];
  problemCount: number;
  /** Only of e-mails and calendars: what was met up to there. */
  entries?: EntryTally;
  stopped: boolean;
  error?: unknown;
}

/** An import of the last day, or one that has not come to its end. */
export interface ImportJob {
  id: string;
  fileName: string;
  format: OpenedFile['format'];
  startedAt: Instant;
  plan: ImportPlan;
  /** `running` where the browser ended in the middle. */
  state: 'running' | 'stopped' | 'done' | 'undone';
  /** The last row whose records are all written; goes on after it. */
  lastRow: number;
  /** Bytes up to there, and of the file. */
  read: number;
  size: number;
  made: number;
  changed: number;
}

/** What one write of an import touched, for whoever takes it back. */
export interface ImportedPart {
  made: {
    table: Table;
    id: string;
    /** The latest of its fields then: what is later was written since. */
    stamp?: string;
  }[];
  /** Fields as they were before; `null` where they were empty. */
  changed: {
    table: Table;
    id: string;
    before: { [field: string]: Json };
    stamp: string;
    /** Of the change that took it back. */
    undone?: string;
  }[];
}

/** How far an import is with a write. */
export type Advance = Pick<ImportJob, 'lastRow' | 'read'>;

/** Keeps imports beside the records they make. Rejects as the `Store` does. */
export interface ImportStore {
  begin(job: ImportJob): Promise<void>;
  /**
   * The edits, what they touched and how far the import is: all or nothing, in one transaction.
   * @param fresh further edits that make records, whose ids nobody has ever had: they are not looked for
   * @param onHandedOver called once the browser has all it needs: what is done from then on holds it up no
   * more. A store that writes at once need not call it.
   * @returns how many records were made and how many changed
   */
  write(
    id: string,
    edits: readonly Edit[],
    to: Advance,
    fresh?: readonly Edit[],
    onHandedOver?: () => void,
  ): Promise<{ made: number; changed: number }>;
  /**
   * The same with stamped changes of an archive. Unlike those from a backend they wait to be sent to one:
   * it may never have seen them, and takes them twice without harm.
   */
  restore(
    id: string,
    changes: readonly Change[],
    to: Advance,
  ): Promise<{ made: number; changed: number }>;
  end(id: string, state: ImportJob['state']): Promise<void>;
  /** Newest first. */
  jobs(): Promise<ImportJob[]>;
  /** What was written last first; for taking it back. */
  parts(id: string): AsyncIterable<ImportedPart>;
  /** Forgets the job and its parts; what it wrote stays. */
  forget(id: string): Promise<void>;
  /** For each value the accounts that have it, oldest first, in one read. */
  accountsByEach(
    key: 'emails' | 'domains' | 'names' | 'numbers',
    values: readonly string[],
  ): Promise<Account[][]>;
}

/** What of an import was made and changed, by table and id with a space between. */
export interface ImportedIds {
  made: ReadonlySet<string>;
  /** The stamps of its changes, and of those that took them back. */
  stamps: ReadonlyMap<string, ReadonlySet<string>>;
}

/** How far an import is taken back: records of which something was, and those left whole or in part. */
export interface TakenBack {
  undone: number;
  left: number;
  /** How many parts are still to come. */
  rest: number;
  /** Of the changes that took fields back now, by table and id. */
  stamps: ReadonlyMap<string, string>;
}

/** What imports of accounts need besides. */
export interface AccountImportStore extends ImportStore {
  /** For each account its relations, former ones too, in one read. */
  relationsOfEach(accountIds: readonly string[]): Promise<Relation[][]>;
  /**
   * Takes back the last part that has not been, in one transaction; categories and members come last of
   * all, those left that some account has.
   * @returns how far all of it is; `undefined` where nothing is left to be taken back
   */
  takeBack(id: string, ids: ImportedIds): Promise<TakenBack | undefined>;
}

/** A file of rows; may be read several times. */
export interface RowSource {
  /** Bytes. */
  size: number;
  /** @throws AppError `store-failed` where the file can no longer be read */
  parts(): AsyncIterable<RowPart>;
}

/** A file of messages, events or tasks; may be read several times. */
export interface EntrySource {
  /** Bytes. */
  size: number;
  /** @throws AppError `store-failed` where the file can no longer be read */
  parts(): AsyncIterable<EntryPart>;
}
