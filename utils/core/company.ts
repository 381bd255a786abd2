import * as v from 'valibot';
import { companyId, instant, money } from './fields';
import type { CompanyId } from './ids';
import type { Instant } from './time';

const days = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** Who sends the estimates and invoices, and what they begin with. There is one record of it. */
export const company = v.object({
  id: companyId,
  name: v.string(),
  /** As it stands on paper, with line breaks. */
  address: v.string(),
  vatNumber: v.string(),
  email: v.string(),
  phone: v.string(),
  website: v.string(),
  /** Where invoices are paid to, with line breaks. */
  bank: v.string(),
  /** What new amounts are in. */
  currency: money.entries.currency,
  /** What a new line is taxed with. */
  taxPercent: percent,
  /** From an invoice's issue to its due date. */
  paymentDays: days,
  /** From an estimate's issue to the end of its validity. */
  validDays: days,
  /** The beginning of each number; `{year}` stands for the year of issue. */
  estimatePrefix: v.string(),
  invoicePrefix: v.string(),
  /** Small print at the foot of every paper. */
  footer: v.string(),
  createdAt: instant,
  updatedAt: instant,
});
export type Company = v.InferOutput<typeof company>;

export const COMPANY_ID = 'own' as CompanyId;

/** What holds until the user says otherwise. */
export function startingCompany(now: Instant, currency = 'EUR'): Company {
  return {
    id: COMPANY_ID,
    name: '',
    address: '',
    vatNumber: '',
    email: '',
    phone: '',
    website: '',
    bank: '',
    currency,
    taxPercent: 0,
    paymentDays: 30,
    validDays: 30,
    estimatePrefix: 'E-{year}-',
    invoicePrefix: '{year}-',
    footer: '',
    createdAt: now,
    updatedAt: now,
  };
}
