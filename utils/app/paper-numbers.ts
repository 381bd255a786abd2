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
): Promise<string> {
  const company = await ownCompany(store, world);
  const prefix = kind === 'estimate' ? company.estimatePrefix : company.invoicePrefix;
  return numberAfter(store, kind, prefix, issuedOn);
}

/** The next number of the series that the prefix begins. */
export async function numberAfter(
  store: Store,
  kind: Paper['kind'],
  prefix: string,
  issuedOn: DateOnly,
): Promise<string> {
  const series = seriesOf(prefix, issuedOn);
  const highest = await store.lastNumbered(kind, series);
  return nextNumber(series, highest?.number);
}

/** Who else carries this number. */
export async function othersNumbered(
  store: Store,
  { kind, number, id }: { kind: Paper['kind']; number: string; id?: string },
): Promise<Paper[]> {
  return (await store.numbered(kind, number)).filter((other) => other.id !== id);
}

/**
 * A draft without a number gets the next of its series.
 * @throws AppError `number-taken` and those of `addActivity`
 */
export async function addPaper(
  store: Store,
  world: World,
  draft: PaperDraft,
  alongside?: Alongside,
): Promise<AddedActivity> {
  const given = draft.number.trim();
  for (let tries = 1; ; tries++) {
    const number = given || (await nextPaperNumber(store, world, draft.kind, draft.issuedOn));
    try {
      await refuseTaken(store, { kind: draft.kind, number });
      const added = await addActivity(store, world, { ...draft, number }, alongside);
      await keepAlone(store, added.activity as Paper, added.undo);
      return added;
    } catch (error) {
      if (given || tries === TRIES || !isTaken(error)) throw error;
    }
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
  await refuseTaken(store, after);
  const undo = await saveActivity(store, world, before, after);
  await keepAlone(store, after, undo);
  return undo;
}

/**
 * Two panels may find the same number free at once. Writes come one after the other, so whoever wrote
 * later sees the other here and steps back.
 */
async function keepAlone(store: Store, paper: Paper, undo: Undo): Promise<void> {
  try {
    await refuseTaken(store, paper);
  } catch (error) {
    await undo();
    throw error;
  }
}

async function refuseTaken(
  store: Store,
  paper: { kind: Paper['kind']; number: string; id?: string },
): Promise<void> {
  const [other] = await othersNumbered(store, paper);
  if (other) throw new AppError('number-taken', `${paper.kind} ${paper.number}: ${other.id}`);
}

function isTaken(error: unknown): boolean {
  return error instanceof AppError && error.code === 'number-taken';
}
