import {
  type Activity,
  type ActivityDraft,
  type ActivityOf,
  editedActivity,
  newActivity,
} from '../core/activity';
import { creationOf, type Edit } from '../core/change';
import { AppError } from '../core/error';
import type { ActivityId } from '../core/ids';
import type { Member } from '../core/member';
import type { Store, World } from './ports';
import { removeRecords, saveChanged, type Undo } from './undo';

export interface AddedActivity {
  activity: Activity;
  undo: Undo;
}

/** What is written in the same stroke as a new activity, and what takes that back. */
export interface Alongside {
  edits: Edit[];
  back: Edit[];
}

/**
 * The user becomes responsible where the draft names nobody.
 * @throws AppError `invalid-record` and those of `Store.edit`
 */
export async function addActivity(
  store: Store,
  world: World,
  draft: ActivityDraft,
  alongside: Alongside = { edits: [], back: [] },
): Promise<AddedActivity> {
  const me = draft.ownerId ? undefined : await memberAtKeyboard(store);
  const owned = { ...draft, ...(me && { ownerId: me.id }) } as ActivityDraft;
  const id = world.newId() as ActivityId;
  const activity = valid(id, () => newActivity(owned, id, world.now()));
  await store.edit([...creationOf('activity', [activity]), ...alongside.edits]);
  const removal: Edit = { table: 'activity', id, fields: { deleted: true } };
  return { activity, undo: () => store.edit([removal, ...alongside.back]) };
}

/**
 * @param before as the user saw it when the edit began
 * @throws AppError `invalid-record` and those of `Store.edit`
 */
export async function saveActivity<A extends Activity>(
  store: Store,
  world: World,
  before: A,
  after: A,
): Promise<Undo> {
  const edited = valid(before.id, () => editedActivity(after, world.now()));
  return saveChanged(store, 'activity', before, edited);
}

export function removeActivity(store: Store, activity: Activity): Promise<Undo> {
  return removeRecords(store, [{ table: 'activity', id: activity.id }]);
}

/** Done at this moment, or open again. */
export function setTaskDone(
  store: Store,
  world: World,
  task: ActivityOf<'task'>,
  done: boolean,
): Promise<Undo> {
  const { completedAt: _, ...rest } = task;
  const after: ActivityOf<'task'> = done
    ? { ...rest, status: 'done', completedAt: world.now() }
    : { ...rest, status: 'open' };
  return saveActivity(store, world, task, after);
}

export function setEventStatus(
  store: Store,
  world: World,
  event: ActivityOf<'event'>,
  status: ActivityOf<'event'>['status'],
): Promise<Undo> {
  return saveActivity(store, world, event, { ...event, status });
}

export function setProjectStatus(
  store: Store,
  world: World,
  project: ActivityOf<'project'>,
  status: ActivityOf<'project'>['status'],
): Promise<Undo> {
  return saveActivity(store, world, project, { ...project, status });
}

/** The member who uses this browser. */
export async function memberAtKeyboard(store: Store): Promise<Member | undefined> {
  return (await store.all('member')).find((member) => member.me);
}

function valid<T>(id: string, make: () => T): T {
  try {
    return make();
  } catch (cause) {
    throw new AppError('invalid-record', `activity ${id}`, { cause });
  }
}
