import type { ActivityDraft, Paper } from '../core/activity';
import { AppError } from '../core/error';
import { nextNumber, seriesOf } from '../core/paper-number';
import type { DateOnly } from '../core/time';
import { type AddedActivity, type Alongside, addActivity, saveActivity } from './activities';
import { ownCompany } from './new-activity';
import type { Store, World } from './ports';
import type { Undo } from './undo';

export type PaperDraft = Extract<ActivityDraft, { kind: 'estimate' | 'invoice' }>;

/** How often somebody else may be faster with the next number. */
const TRIES = 5;

/** The next number of the own series of the day's year. */
export async function nextPaperNumber(
  store: Store,
  world: World,
  kind: Paper['kind'],
  issuedOn: DateOnly,
  ahead = 0,
): Promise<string> {
  const company = await ownCompany(store, world);
  const prefix = kind === 'estimate' ? company.estimatePrefix : company.invoicePrefix;
  return numberAfter(store, kind, prefix, issuedOn, ahead);
}

/**
 * The next number of the series that the prefix begins.
 * @param ahead how many numbers to leave to others
 */
export async function numberAfter(
  store: Store,
  kind: Paper['kind'],
  prefix: string,
  issuedOn: DateOnly,
  ahead = 0,
): Promise<string> {
  const series = seriesOf(prefix, issuedOn);
  const highest = await store.lastNumbered(kind, series);
  let next = nextNumber(series, highest?.number);
  for (let left = ahead; left > 0; left--) next = nextNumber(series, next);
  return next;
}

/** Who else carries this number. */
export async function othersNumbered(
  store: Store,
  { kind, number, id }: { kind: Paper['kind']; number: string; id?: string },
): Promise<Paper[]> {
  return (await store.numbered(kind, number)).filter((other) => other.id !== id);
}

/**
 * A draft without a number gets the next of its series. Two panels may find the same number free at
 * once: writes come one after the other, so whoever wrote later sees the other and steps back; where
 * all of them do, each tries another number.
 * @throws AppError `number-taken` and those of `addActivity`
 */
export async function addPaper(
  store: Store,
  world: World,
  draft: PaperDraft,
  alongside?: Alongside,
): Promise<AddedActivity> {
  const { kind, issuedOn } = draft;
  const given = draft.number.trim();
  for (let tries = 1, ahead = 0; ; tries++) {
    const number = given || (await nextPaperNumber(store, world, kind, issuedOn, ahead));
    refuse(given ? await othersNumbered(store, { kind, number }) : []);
    const added = await addActivity(store, world, { ...draft, number }, alongside);
    const rivals = await othersNumbered(store, added.activity as Paper);
    if (rivals.length === 0) return added;
    await added.undo();
    if (given || tries === TRIES) refuse(rivals);
    ahead = rivals.filter(({ id }) => id < added.activity.id).length;
  }
}

/** @throws AppError `number-taken` and those of `saveActivity` */
export async function savePaper(
  store: Store,
  world: World,
  before: Paper,
  after: Paper,
): Promise<Undo> {
  if (after.number === before.number) return saveActivity(store, world, before, after);
  refuse(await othersNumbered(store, after));
  const undo = await saveActivity(store, world, before, after);
  const rivals = await othersNumbered(store, after);
  if (rivals.length > 0) await undo();
  refuse(rivals);
  return undo;
}

function refuse([rival]: readonly Paper[]): void {
  if (rival) throw new AppError('number-taken', `${rival.kind} ${rival.number}: ${rival.id}`);
}
