export { buildCompanyIndex, type CompanyEntry } from './build-index';
export { CompanyIndex } from './company-index';
export { normalizeCompanyName } from './company-name';
