export { type CompanySpan, findCompanies } from './companies';
export { type EmailSpan, findEmails } from './emails';
export { WORTH_MARKING } from './name-evidence';
