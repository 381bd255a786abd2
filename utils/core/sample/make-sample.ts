import type { Account } from '../account';
import type { Activity } from '../activity';
import type { Member } from '../member';
import type { Relation } from '../relation';
import type { DateOnly, Instant } from '../time';
import { writeChatter } from './chatter';
import { sampleContacts } from './contacts';
import { type Days, daysAround } from './days';
import { plannedDeals } from './deal';
import { writeDeal } from './deal-story';
import { fixedDeals } from './fixed-deals';
import { writeHeroNotes } from './hero-notes';
import { newJournal } from './journal';
import { sampleMembers } from './members';
import { numberPapers } from './numbers';
import { sampleFirms } from './organizations';
import { randomFrom } from './random';

const activityCount = 1200;

export interface Sample {
  members: Member[];
  accounts: Account[];
  relations: Relation[];
  activities: Activity[];
}

/**
 * A small company's CRM from about 21 months before today to three months after: the same seed makes
 * the same people and the same ids on any day, and everything moves along with today.
 */
export function makeSample(today: DateOnly, now: Instant, seed = 7): Sample {
  const random = randomFrom(seed);
  const days = daysAround(today, now);
  const members = sampleMembers(days.at(-660, 480));
  const firms = sampleFirms(days, members, random);
  const { contacts, relations } = sampleContacts(firms, random);
  const deals = [...fixedDeals(firms, random), ...plannedDeals(firms, random)];
  numberPapers(deals, days);
  const journal = newJournal(days);
  for (const deal of deals) writeDeal(deal, journal, random);
  writeHeroNotes(firms[0]!, journal, random);
  writeChatter(firms, journal, random, activityCount);
  const accounts = [...firms.map((firm) => firm.organization), ...contacts];
  return {
    members,
    accounts: accounts.map((account, place) => touched(account, place, days)),
    relations,
    activities: journal.activities,
  };
}

/** Every fifth card was changed since it was made, the first one yesterday. */
function touched(account: Account, place: number, days: Days): Account {
  if (place % 5 !== 0) return account;
  return { ...account, updatedAt: days.at(-1 - place * 2, 600) };
}
