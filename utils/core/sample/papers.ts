import type { Invoice } from '../activity';
import { decimalsOf } from '../currency';
import type { ActivityId } from '../ids';
import { type LineItem, totalsOf } from '../line-item';
import { addDays, type DateOnly } from '../time';
import type { Deal } from './deal';
import { belonging, type Scene } from './scene';

export function amountText(lines: readonly LineItem[], { firm }: Scene): string {
  const { currency } = firm.country;
  const total = totalsOf(lines).total / 10 ** decimalsOf(currency);
  return new Intl.NumberFormat(firm.language, { style: 'currency', currency }).format(total);
}

export function dayText(on: DateOnly, { firm }: Scene): string {
  const format = new Intl.DateTimeFormat(firm.language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${on}T00:00:00.000Z`));
}

export function writeEstimate(deal: Deal, scene: Scene, opportunityId: ActivityId): ActivityId {
  const { days } = scene.journal;
  const issuedOn = days.on(Math.min(deal.estimated, 0));
  const validUntil = addDays(issuedOn, 30);
  const answer = deal.answered <= 0 ? deal.answer : 'silent';
  const waiting = validUntil < days.today ? 'expired' : 'sent';
  const status = answer === 'silent' ? waiting : answer;
  return scene.journal.add(deal.estimated, {
    kind: 'estimate',
    title: scene.values.topic!,
    ...belonging(scene, [opportunityId]),
    number: deal.numbers.estimate!,
    issuedOn,
    validUntil,
    currency: deal.firm.country.currency,
    lines: deal.lines,
    status: deal.estimated > 0 ? 'draft' : status,
  });
}

export function writeInvoice(
  deal: Deal,
  scene: Scene,
  links: ActivityId[],
  paper: { day: number; number: string; state: Invoice['state']; lines: LineItem[] },
): ActivityId {
  const issuedOn = scene.journal.days.on(Math.min(paper.day, 0));
  return scene.journal.add(paper.day, {
    kind: 'invoice',
    title: scene.values.topic!,
    ...belonging(scene, links),
    number: paper.number,
    issuedOn,
    dueOn: dueOn(deal, scene),
    currency: deal.firm.country.currency,
    lines: paper.lines,
    state: paper.state,
  });
}

export function dueOn(deal: Deal, { journal }: Scene): DateOnly {
  return addDays(journal.days.on(Math.min(deal.invoiced, 0)), deal.firm.country.terms);
}

/** The payments up to today; the last of them brings the sum to the whole total. */
export function writePayments(deal: Deal, scene: Scene, invoiceId: ActivityId): void {
  const { total } = totalsOf(deal.lines);
  let percent = 0;
  let paid = 0;
  for (const payment of deal.payments) {
    percent += payment.percent;
    const amount = Math.round((total * percent) / 100) - paid;
    paid += amount;
    if (payment.day > 0) continue;
    scene.journal.add(payment.day, {
      kind: 'payment',
      title: scene.firm.words.paid.replace('{number}', deal.numbers.invoice!),
      ...belonging(scene, [invoiceId]),
      amount: { amount, currency: deal.firm.country.currency },
      receivedOn: scene.journal.days.on(payment.day),
      method: scene.random.pick(['transfer', 'transfer', 'transfer', 'card', 'direct-debit']),
      reference: deal.numbers.invoice!,
      invoiceId,
    });
  }
}
