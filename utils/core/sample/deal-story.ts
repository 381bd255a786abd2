import type { ActivityId } from '../ids';
import { totalsOf } from '../line-item';
import { STARTING_PIPELINE } from '../pipeline';
import type { Deal } from './deal';
import { writeDelivery } from './delivery-story';
import type { Journal } from './journal';
import { draftDays } from './numbers';
import { amountText, dayText, writeEstimate } from './papers';
import type { Random } from './random';
import {
  belonging,
  type Scene,
  say,
  siteOf,
  writeCall,
  writeEvent,
  writeMail,
  writeNote,
  writeTask,
} from './scene';

/** Days after which an opportunity without an answer is given up. */
const patience = 25;

/** Writes a deal as far as it has come by today, and what is planned next. */
export function writeDeal(deal: Deal, journal: Journal, random: Random): void {
  const { firm, contact } = deal;
  const topic = firm.words.topics.split('|')[deal.topic]!;
  const scene: Scene = { firm, contact, journal, random, values: { topic } };
  if (random.chance(0.7)) writeMail(scene, deal.asked, 'in', say(scene, 'mailAsk'));
  else writeCall(scene, deal.asked, 'in', say(scene, 'callNeed'));
  const opportunityId = writeOpportunity(deal, scene);
  writeVisit(deal, scene, opportunityId);
  if (deal.estimated > draftDays) return;
  scene.values.number = deal.numbers.estimate!;
  const estimateId = writeEstimate(deal, scene, opportunityId);
  if (deal.estimated > 0) return;
  writeOffer(deal, scene, estimateId);
  if (deal.answered > 0 || deal.answer === 'silent') return;
  const answer = deal.answer === 'accepted' ? 'mailAccept' : 'mailDecline';
  writeMail(scene, deal.answered, 'in', say(scene, answer), [estimateId]);
  if (deal.answer === 'accepted') writeDelivery(deal, scene, estimateId, opportunityId);
}

function writeOpportunity(deal: Deal, scene: Scene): ActivityId {
  const { days } = scene.journal;
  return scene.journal.add(deal.asked, {
    kind: 'opportunity',
    title: scene.values.topic!,
    ...belonging(scene),
    pipeline: STARTING_PIPELINE.id,
    amount: { amount: totalsOf(deal.lines).net, currency: deal.firm.country.currency },
    openedOn: days.on(deal.asked),
    expectedCloseOn: days.on(deal.answered + scene.random.int(0, 40)),
    ...standing(deal, scene),
  });
}

function standing(deal: Deal, { journal, random, firm }: Scene) {
  const { days } = journal;
  const reason = random.pick(firm.words.lost);
  const silent = deal.answer === 'silent';
  const closed = silent ? deal.answered + patience : deal.answered;
  if (closed > 0) {
    const open = { status: 'open' as const };
    if (deal.estimated <= 0) return { ...open, stage: 'proposal', probability: 60 };
    if (deal.visited <= 0) return { ...open, stage: 'meeting', probability: 40 };
    return { ...open, stage: 'enquiry', probability: 20 };
  }
  const closedOn = days.on(closed);
  if (deal.answer === 'accepted') {
    return { status: 'won' as const, stage: 'negotiation', probability: 100, closedOn };
  }
  const lost = { status: 'lost' as const, stage: 'proposal', probability: 0, closedOn };
  return silent ? lost : { ...lost, reason };
}

function writeVisit(deal: Deal, scene: Scene, opportunityId: ActivityId): void {
  const { visited, asked } = deal;
  if (visited > 90 || (visited <= 0 && scene.random.chance(0.3))) return;
  const when = { day: visited, made: asked + 1, location: siteOf(deal.firm) };
  writeEvent(scene, when, say(scene, 'eventVisit'), [opportunityId]);
  if (visited <= 0 && scene.random.chance(0.6)) {
    writeNote(scene, visited, say(scene, 'noteVisit'), [opportunityId]);
  }
}

function writeOffer(deal: Deal, scene: Scene, estimateId: ActivityId): void {
  const { journal, random, values } = scene;
  const { estimated } = deal;
  values.amount = amountText(deal.lines, scene);
  values.date = dayText(journal.days.on(estimated + 30), scene);
  writeMail(scene, estimated, 'out', say(scene, 'mailOffer'), [estimateId]);
  const asks = Math.min(estimated + random.int(5, 8), deal.answered);
  if (asks > 0 || random.chance(0.5)) {
    const when = { day: asks, made: estimated };
    writeTask(scene, when, say(scene, 'taskFollow'), [estimateId]);
  }
  if (asks <= 0 && random.chance(0.55)) {
    writeCall(scene, asks, 'out', say(scene, 'callFollow'), [estimateId]);
  }
}
