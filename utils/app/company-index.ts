import { buildCompanyIndex, type CompanyIndex } from '../core/match';
import type { NameEntry } from './ports';

/** Packs what the store knows of names; its keys are names already, less their legal forms. */
export function companyIndex(entries: readonly NameEntry[]): CompanyIndex {
  return buildCompanyIndex(entries.map(({ key, accountId }) => ({ id: accountId, names: [key] })));
}
