import type { Firm } from './firm';
import type { Journal } from './journal';
import type { Random } from './random';
import {
  type Scene,
  say,
  siteOf,
  writeCall,
  writeEvent,
  writeMail,
  writeNote,
  writeTask,
} from './scene';
import type { Moment, Piece } from './words';

/** Everyday entries between the deals, until the journal is as long as wanted. */
export function writeChatter(
  firms: readonly Firm[],
  journal: Journal,
  random: Random,
  wanted: number,
): void {
  const used = new Set<string>();
  const others = firms.slice(1);
  const withoutDeals = others.filter(isOutside);
  // Some accounts have nothing planned, so that their cards can say so.
  const planning = others.filter((_, place) => place % 4 !== 3);
  while (journal.activities.length < wanted) {
    const day = random.chance(0.25) ? random.int(2, 88) : random.int(-635, -1);
    const past = random.chance(0.4) ? withoutDeals : others;
    const firm = random.pick(day > 0 ? planning : past);
    const contact = random.pick(firm.people);
    const scene: Scene = { firm, contact, journal, random, values: {} };
    writeOne(scene, day, used);
  }
}

function writeOne(scene: Scene, day: number, used: Set<string>): void {
  const { firm, random } = scene;
  const about = (moment: Moment): Piece | undefined => {
    const piece = say(scene, isOutside(firm) && day <= 0 ? 'supply' : moment);
    const key = `${firm.organization.id} ${piece[0]}`;
    if (used.has(key) && random.chance(0.9)) return undefined;
    used.add(key);
    return piece;
  };
  const made = Math.min(day, 0) - random.int(2, 12);
  const direction = random.chance(0.5) ? 'in' : 'out';
  const kind = day > 0 ? random.int(3, 4) : random.int(0, 4);
  const piece = about(
    (['callChat', 'mailChat', 'noteChat', 'taskChat', 'eventChat'] as const)[kind]!,
  );
  if (!piece) return;
  if (kind === 0) writeCall(scene, day, direction, piece);
  if (kind === 1) writeMail(scene, day, 'in', piece);
  if (kind === 2) writeNote(scene, day, piece);
  const when = { day, made, cancelled: random.chance(0.12), location: siteOf(firm) };
  if (kind === 3) writeTask(scene, when, piece);
  if (kind === 4) writeEvent(scene, when, piece);
}

function isOutside({ category }: Firm): boolean {
  return category !== 'customer' && category !== 'lead';
}
