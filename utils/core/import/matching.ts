import type { Account } from '../account';

/** What a column of a table can be. */
export type Target =
  | 'name'
  | 'givenName'
  | 'familyName'
  | 'email'
  | 'phone'
  | 'website'
  | 'social'
  | 'street'
  | 'postalCode'
  | 'city'
  | 'region'
  | 'country'
  | 'organization'
  | 'organizationDomain'
  | 'role'
  | 'vatNumber'
  | 'domain'
  | 'category'
  | 'owner'
  | 'tags'
  | 'aliases'
  | 'description'
  | 'note'
  /** Whether this row is about a contact or an organization, where a table has both. */
  | 'kind'
  /** A value under the column's own name. */
  | 'custom'
  | 'ignored';

/** What a column is taken for. */
export interface ColumnMatch {
  target: Target;
  /** Of an address, number or link: `work`, `home` …; those of one address belong together by it. */
  label?: string;
  /** Where each row names the label itself: the place of that column, from 0. */
  labelColumn?: number;
  /** What parts several values of a cell, where a program writes nothing else for it. */
  separator?: string;
}

/** How the columns of a table become accounts. */
export interface Matching {
  /** What a row is about. */
  kind: Account['kind'];
  /** One for each column. */
  columns: ColumnMatch[];
}

/** Programs whose tables are known by their headers. */
export type SourceProgram =
  | 'ficha'
  | 'google'
  | 'outlook'
  | 'hubspot'
  | 'pipedrive'
  | 'salesforce'
  | 'zoho'
  | 'flowlu'
  | 'linkedin';
