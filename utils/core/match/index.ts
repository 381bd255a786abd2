export { buildCompanyIndex, type CompanyEntry } from './build-index';
export { type CompanyIndex, PackedNames } from './company-index';
export { normalizeCompanyName } from './company-name';
