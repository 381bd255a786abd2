import type { ActivityId } from '../ids';
import { totalsOf } from '../line-item';
import { needsInstalling } from './catalogue';
import type { Deal } from './deal';
import { draftDays, isCorrected } from './numbers';
import { amountText, dayText, dueOn, writeInvoice, writePayments } from './papers';
import {
  belonging,
  described,
  type Scene,
  say,
  siteOf,
  writeCall,
  writeMail,
  writeNote,
  writeTask,
} from './scene';

/** What follows a won deal: the project, the work on site, the invoice and its payments. */
export function writeDelivery(
  deal: Deal,
  scene: Scene,
  estimateId: ActivityId,
  opportunityId: ActivityId,
): void {
  const { random } = scene;
  if (random.chance(0.3)) writeNote(scene, deal.answered, say(scene, 'noteWon'), [opportunityId]);
  const projectIds = needsInstalling(deal.topic) ? [writeProject(deal, scene, estimateId)] : [];
  const made = deal.answered;
  const ordered = { day: made + random.int(2, 5), made };
  writeTask(scene, ordered, say(scene, 'taskOrder'), projectIds);
  if (projectIds.length > 0) writeInstallation(deal, scene, projectIds);
  if (random.chance(0.4)) {
    writeTask(scene, { day: deal.done + 2, made }, say(scene, 'taskReady'), projectIds);
  }
  if (deal.invoiced <= draftDays) writeBill(deal, scene, [estimateId, ...projectIds]);
}

function writeProject(deal: Deal, scene: Scene, estimateId: ActivityId): ActivityId {
  const { days } = scene.journal;
  const { net } = totalsOf(deal.lines);
  const stages: [day: number, stage: string][] = [
    [deal.done + 15, 'Closed'],
    [deal.done, 'Handover'],
    [deal.done - 3, 'Installation'],
    [deal.done - 10, 'Delivery'],
  ];
  const stage = stages.find(([day]) => day <= 0)?.[1] ?? 'Planning';
  return scene.journal.add(deal.answered, {
    kind: 'project',
    title: `${scene.values.topic} · ${deal.firm.city}`,
    ...belonging(scene, [estimateId]),
    status: stage === 'Closed' ? 'archived' : 'active',
    stage,
    startOn: days.on(deal.answered + 1),
    endOn: days.on(deal.done + 2),
    budget: { amount: net, currency: deal.firm.country.currency },
  });
}

function writeInstallation(deal: Deal, scene: Scene, projectIds: ActivityId[]): void {
  const { days } = scene.journal;
  const [title, text] = say(scene, 'eventInstall');
  scene.journal.add(deal.answered, {
    kind: 'event',
    title,
    ...belonging(scene, projectIds),
    ...described(text),
    startsAt: days.on(deal.done),
    endsAt: days.on(deal.done + scene.random.int(0, 1)),
    allDay: true,
    location: siteOf(deal.firm),
    status: deal.done > 0 ? 'planned' : 'held',
  });
}

function writeBill(deal: Deal, scene: Scene, links: ActivityId[]): void {
  const { numbers, invoiced, lines } = deal;
  const draft = invoiced > 0;
  if (isCorrected(deal)) {
    const doubled = lines.map((line, place) => (place > 0 ? line : { ...line, quantity: 20 }));
    const number = numbers.wrongInvoice!;
    writeInvoice(deal, scene, links, { day: invoiced - 1, number, state: 'void', lines: doubled });
  }
  const state = draft ? 'draft' : 'issued';
  const paper = { day: invoiced, number: numbers.invoice!, state, lines } as const;
  const invoiceId = writeInvoice(deal, scene, links, paper);
  if (draft) return;
  scene.values.number = numbers.invoice!;
  scene.values.amount = amountText(lines, scene);
  scene.values.date = dayText(dueOn(deal, scene), scene);
  writeMail(scene, invoiced, 'out', say(scene, 'mailBill'), [invoiceId]);
  writePayments(deal, scene, invoiceId);
  writeReminders(deal, scene, invoiceId);
  const thanked = invoiced + 3;
  if (thanked <= 0 && scene.random.chance(0.3)) {
    writeMail(scene, thanked, 'in', say(scene, 'mailThanks'));
  }
}

function writeReminders(deal: Deal, scene: Scene, invoiceId: ActivityId): void {
  const { random } = scene;
  const settled = Math.max(...deal.payments.map((payment) => payment.day), deal.invoiced);
  const percent = deal.payments.reduce((sum, payment) => sum + payment.percent, 0);
  const paid = percent >= 100 ? settled : Number.POSITIVE_INFINITY;
  const reminded = deal.invoiced + deal.firm.country.terms + 5;
  if (reminded > 0 || reminded >= paid - 3) return;
  writeMail(scene, reminded, 'out', say(scene, 'mailRemind'), [invoiceId]);
  const called = reminded + 4;
  if (called <= 0 && called < paid && random.chance(0.6)) {
    writeCall(scene, called, 'out', say(scene, 'callDun'), [invoiceId]);
  } else if (reminded + 1 <= 0) {
    writeMail(scene, reminded + 1, 'in', say(scene, 'mailPaying'), [invoiceId]);
  }
}
