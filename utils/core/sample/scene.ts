import type { Contact } from '../account';
import type { ActivityId } from '../ids';
import type { Firm } from './firm';
import type { Journal } from './journal';
import type { Random } from './random';
import { fill, type Moment, type Piece } from './words';

/** One person of one firm, and what is to be said with whom. */
export interface Scene {
  firm: Firm;
  contact: Contact;
  journal: Journal;
  random: Random;
  /** For the slots of sentences: topic, number, amount, date. */
  values: Record<string, string>;
}

/** A draft's fields that are the same in every kind. */
export function belonging({ firm, contact }: Scene, links: ActivityId[] = []) {
  return { accountIds: [firm.organization.id, contact.id], ownerId: firm.owner.id, links };
}

/** One of the pieces for this moment in the firm's language, its slots filled. */
export function say(scene: Scene, moment: Moment): Piece {
  const [title, text] = scene.random.pick(scene.firm.words[moment]);
  const values = { city: scene.firm.city, ...scene.values };
  return [fill(title, values), fill(text, values)];
}

export function writeMail(
  scene: Scene,
  day: number,
  direction: 'in' | 'out',
  [title, text]: Piece,
  links?: ActivityId[],
): void {
  const { firm, contact, journal, random } = scene;
  const { owner, organization, words } = firm;
  const theirs = contact.emails[0]?.address ?? organization.emails[0]?.address;
  const ours = owner.emails[0]!;
  if (!theirs) throw new Error(`${organization.name} has no address to write to`);
  const [given, ...family] = owner.name.split(' ');
  const us = { given: given!, family: family.join(' '), name: owner.name };
  const { givenName = '', familyName = '', name } = contact;
  const them = { given: givenName, family: familyName, name };
  const greeting = fill(words.greet, direction === 'in' ? us : them);
  const signed =
    direction === 'in' ? `${name}\n${organization.name}` : `${owner.name}\nTornalia Equipamiento`;
  journal.add(day, {
    kind: 'email',
    title,
    ...belonging(scene, links),
    direction,
    sentAt: journal.days.at(day, random.int(420, 960)),
    from: direction === 'in' ? theirs : ours,
    to: [direction === 'in' ? ours : theirs],
    text: `${greeting}\n\n${text}\n\n${words.bye}\n${signed}`,
  });
}

export function writeCall(
  scene: Scene,
  day: number,
  direction: 'in' | 'out',
  [title, text]: Piece,
  links?: ActivityId[],
): void {
  const { journal, random } = scene;
  const reached = direction === 'in' || random.chance(0.85);
  journal.add(day, {
    kind: 'call',
    title,
    ...belonging(scene, links),
    ...(reached ? described(text) : {}),
    direction,
    calledAt: journal.days.at(day, random.int(420, 960)),
    minutes: reached ? random.int(2, 24) : 0,
    outcome: reached ? 'reached' : random.pick(['no-answer', 'voicemail', 'busy'] as const),
  });
}

export function writeNote(
  scene: Scene,
  day: number,
  [title, text]: Piece,
  links?: ActivityId[],
): void {
  const { journal, random } = scene;
  const notedAt = journal.days.at(day, random.int(480, 1000));
  journal.add(day, { kind: 'note', title, ...belonging(scene, links), text, notedAt });
}

/** Distances in days from today. */
export interface When {
  day: number;
  /** When it was planned. */
  made: number;
  /** Counts only for what lies behind. */
  cancelled?: boolean;
}

export function writeTask(scene: Scene, when: When, [title, text]: Piece, links?: ActivityId[]) {
  const { journal, random } = scene;
  const { day, made, cancelled } = when;
  const forgotten = day > -25 && random.chance(0.12);
  const priority = random.pick(['low', 'normal', 'normal', 'normal', 'high'] as const);
  const open = random.chance(0.3) ? 'in-progress' : 'open';
  const completedAt = journal.days.at(day - random.int(0, 1), random.int(480, 960));
  const past = cancelled
    ? { status: 'cancelled' as const }
    : { status: 'done' as const, completedAt };
  journal.add(made, {
    kind: 'task',
    title,
    ...belonging(scene, links),
    ...described(text),
    dueOn: journal.days.on(day),
    priority,
    ...(day > 0 || forgotten ? { status: open } : past),
  });
}

export function writeEvent(
  scene: Scene,
  when: When & { location: string },
  [title, text]: Piece,
  links?: ActivityId[],
): void {
  const { journal, random } = scene;
  const { made, cancelled, location } = when;
  // Whether one of today is over would depend on the hour.
  const day = when.day === 0 ? -1 : when.day;
  const start = random.int(15, 28) * 30;
  const past = cancelled ? 'cancelled' : 'held';
  journal.add(made, {
    kind: 'event',
    title,
    ...belonging(scene, links),
    ...described(text),
    startsAt: journal.days.at(day, start),
    endsAt: journal.days.at(day, start + random.int(1, 6) * 30),
    allDay: false,
    location,
    status: day > 0 ? 'planned' : past,
  });
}

export function described(text: string): { description?: string } {
  return text ? { description: text } : {};
}

/** Where the firm is, as one line. */
export function siteOf({ organization, city }: Firm): string {
  return `${organization.addresses[0]!.street}, ${city}`;
}
