import type { Contact, Organization } from '../account';
import type { Member } from '../member';
import type { Country } from './countries';
import type { Language, Words } from './words';

/** An organization with all that its stories need. */
export interface Firm {
  organization: Organization;
  country: Country;
  language: Language;
  words: Words;
  city: string;
  category: 'customer' | 'lead' | 'partner' | 'supplier' | 'other';
  owner: Member;
  /** Who work there now, the one we mostly write to first. */
  people: Contact[];
}
