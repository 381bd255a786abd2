import type { Days } from './days';
import type { Deal } from './deal';

/** How many days after its making a paper may still be a draft on someone's desk. */
export const draftDays = 5;

/** Gives the papers their numbers: one series for each kind and year, ascending with the day. */
export function numberPapers(deals: readonly Deal[], days: Days): void {
  const estimates = deals
    .filter((deal) => deal.estimated <= draftDays)
    .map((deal) => ({
      day: deal.estimated,
      set: (text: string) => (deal.numbers.estimate = text),
    }));
  const invoices = deals
    .filter((deal) => deal.answer === 'accepted' && deal.invoiced <= draftDays)
    .flatMap((deal) => {
      const { numbers, invoiced } = deal;
      const last = { day: invoiced, set: (text: string) => (numbers.invoice = text) };
      if (!isCorrected(deal)) return [last];
      return [{ day: invoiced - 1, set: (text: string) => (numbers.wrongInvoice = text) }, last];
    });
  series(estimates, days, 'E-');
  series(invoices, days, '');
}

/** A mistake is found on the day after, so not in a paper of today. */
export function isCorrected(deal: Deal): boolean {
  return deal.corrected && deal.invoiced <= 0;
}

function series(papers: { day: number; set(text: string): void }[], days: Days, prefix: string) {
  const counts = new Map<string, number>();
  for (const paper of papers.sort((a, b) => a.day - b.day)) {
    const issuedOn = days.on(Math.min(paper.day, 0));
    const year = issuedOn.slice(0, 4);
    // The series was running before the sample's first day, so it does not begin with one.
    const before = counts.size === 0 ? Math.floor(Number(issuedOn.slice(5, 7)) * 4) : 0;
    const count = (counts.get(year) ?? before) + 1;
    counts.set(year, count);
    paper.set(`${prefix}${year}-${String(count).padStart(4, '0')}`);
  }
}
