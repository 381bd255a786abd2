export { buildCompanyIndex, type CompanyEntry, packCompanies } from './build-index';
export type { CompanyIndex } from './company-index';
export { normalizeCompanyName } from './company-name';
export { PackedNames } from './packed-names';
