import type { AccountDraft } from '../account';
import type { EntryFault } from './imported-entry';

/** What a file says of one account; category and responsible member by their names. */
export interface ImportedAccount extends Omit<AccountDraft, 'kind' | 'categoryId' | 'ownerId'> {
  category?: string;
  owner?: string;
}

/** An organization a row names, and what its contact is there. */
export interface ImportedPlace {
  account: ImportedAccount;
  /** Empty where the file gives none. */
  role: string;
}

/** What one record of a table, or one card, says. */
export interface ImportedRow {
  /** Its place in the file, counted from 1 as people count there: a table's header is row 1. */
  row: number;
  /** Absent where the row is about its first organization. */
  contact?: ImportedAccount;
  /** The contact works with each; the first is the main one. */
  organizations: ImportedPlace[];
  /** Texts that become notes in the history of whom the row is about. */
  notes: string[];
}

/** What is wrong with a row or one value of it; the rest of the row is taken unless `fault` says otherwise. */
export interface RowProblem {
  row: number;
  /** The header, or the property of a card. */
  column?: string;
  fault: RowFault;
  /** What the fault is about; cut to a length that can be shown. */
  detail?: string;
}

export type RowFault =
  | EntryFault
  /** Neither a name nor an address: the row is left out. */
  | 'no-name'
  /** Not an e-mail address: the value is left out, or kept with the description where there is one. */
  | 'bad-email'
  | 'bad-phone'
  | 'bad-url'
  /** More or fewer cells than headers. */
  | 'cells'
  /** A quotation mark that is never closed: the rest of the file belongs to this row. */
  | 'unclosed-quote'
  /** Bytes that make no text in this encoding. */
  | 'encoding'
  /** The file ends in the middle: the row is left out. */
  | 'cut-off'
  /** Longer than any account may be: the row is left out. */
  | 'too-long'
  /** A photo, which Ficha does not keep. */
  | 'photo'
  /** A card that cannot be read: it is left out. */
  | 'broken-card'
  /** Stands in the file already, in the row that `detail` names: both become one account. */
  | 'repeated'
  /** Another account has this address, domain or VAT number (`detail`) already: it is not added here. */
  | 'taken'
  /** Several accounts it could be; `detail` names them: the row is left out. */
  | 'several'
  /** Ficha refuses the account: the row is left out. */
  | 'invalid';

/** Some rows of a file, in its order. */
export interface RowPart {
  rows: ImportedRow[];
  problems: RowProblem[];
  /** Bytes of the file up to here. */
  read: number;
}
