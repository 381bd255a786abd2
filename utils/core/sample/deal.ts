import type { Contact } from '../account';
import type { LineItem } from '../line-item';
import { linesFor, needsInstalling, topicCount } from './catalogue';
import type { Firm } from './firm';
import type { Random } from './random';

/** One piece of business from enquiry to payment. Days are distances from today; those to come are plans. */
export interface Deal {
  firm: Firm;
  contact: Contact;
  topic: number;
  lines: LineItem[];
  asked: number;
  visited: number;
  estimated: number;
  answered: number;
  answer: 'accepted' | 'declined' | 'silent';
  /** Installed on site, or delivered. */
  done: number;
  invoiced: number;
  /** A first invoice with a mistake is replaced by a second one on the next day. */
  corrected: boolean;
  /** Parts of the total in percent. */
  payments: { day: number; percent: number }[];
  /** Given to the papers when all deals are known. */
  numbers: { estimate?: string; wrongInvoice?: string; invoice?: string };
}

export type Plan = Partial<Omit<Deal, 'firm' | 'lines' | 'numbers' | 'topic'>> & {
  asked: number;
  topic: number;
};

/** Fills in what a plan leaves open, as business usually goes. */
export function dealOf(firm: Firm, plan: Plan, random: Random): Deal {
  const visited = plan.visited ?? plan.asked + random.int(3, 8);
  const estimated = plan.estimated ?? visited + random.int(2, 6);
  const answered = plan.answered ?? estimated + random.int(7, 20);
  const wait = needsInstalling(plan.topic) ? random.int(15, 35) : random.int(8, 20);
  const done = plan.done ?? answered + wait;
  const invoiced = plan.invoiced ?? done + random.int(1, 5);
  return {
    firm,
    contact: plan.contact ?? firm.people[random.chance(0.75) ? 0 : 1]!,
    topic: plan.topic,
    lines: linesFor(plan.topic, firm.country, firm.words, random),
    asked: plan.asked,
    visited,
    estimated,
    answered,
    answer: plan.answer ?? answerOf(firm, random),
    done,
    invoiced,
    corrected: plan.corrected ?? random.chance(0.06),
    payments: plan.payments ?? paymentsOf(invoiced, firm.country.terms, random),
    numbers: {},
  };
}

/** Spread over the time behind us; some are so young that all is still to come. */
export function plannedDeals(firms: readonly Firm[], random: Random): Deal[] {
  return firms.flatMap((firm, place) => {
    const deals = firm.category === 'customer' && place > 0 ? pastDeals(firm, random) : [];
    const lead = firm.category === 'lead';
    if (!lead && (deals.length === 0 || place % 4 !== 0)) return deals;
    const asked = lead && place % 3 === 0 ? random.int(-400, -120) : random.int(-34, -4);
    return [...deals, dealOf(firm, { asked, topic: random.int(0, topicCount - 1) }, random)];
  });
}

function pastDeals(firm: Firm, random: Random): Deal[] {
  const deals: Deal[] = [];
  const count = random.pick([1, 1, 2, 2]);
  const span = 600 / count;
  let topic = random.int(0, topicCount - 1);
  for (let turn = 0; turn < count; turn++) {
    const asked = Math.round(-610 + (turn + random.next()) * span);
    deals.push(dealOf(firm, { asked, topic }, random));
    topic = (topic + random.int(1, 3)) % topicCount;
  }
  return deals;
}

/** Who accepted once is no lead any more. */
function answerOf(firm: Firm, random: Random): Deal['answer'] {
  if (firm.category === 'customer' && random.chance(0.82)) return 'accepted';
  return random.chance(0.6) ? 'declined' : 'silent';
}

function paymentsOf(invoiced: number, terms: number, random: Random): Deal['payments'] {
  const due = invoiced + terms;
  const mood = random.next();
  if (mood < 0.14) return [{ day: due + random.int(12, 35), percent: 100 }];
  const first = { day: invoiced + random.int(4, 10), percent: random.pick([30, 40, 50]) };
  const rest = { day: due + random.int(-2, 20), percent: 100 - first.percent };
  if (mood < 0.28) return [first, rest];
  return [{ day: due - random.int(1, 9), percent: 100 }];
}
