import { creationOf } from '../core/change';
import { isSampleId, SAMPLE_PREFIX } from '../core/ids';
import { makeSample } from '../core/sample/make-sample';
import type { Store, World } from './ports';
import { partingEdits, wouldBeLost } from './sample-parting';
import { ensureStartingLists, type StartingNames } from './starting-lists';

const batch = 300;
const firstAccountId = `${SAMPLE_PREFIX}org_01`;

/**
 * Writes the sample data beside the user's own. Does nothing where all of it is in already; what an
 * interrupted load has left is made whole.
 * @param onPart called with how much is written, from 0 to 1
 */
export async function loadSample(
  store: Store,
  world: World,
  names: StartingNames,
  onPart: (part: number) => void = () => undefined,
): Promise<void> {
  await ensureStartingLists(store, world, names);
  const { accounts, relations, activities, ...made } = makeSample(world.today(), world.now());
  const known = await store.all('member');
  const somebody = known.some(({ id, me }) => me && !isSampleId(id));
  // Somebody sits at the keyboard, or new records would belong to nobody.
  const members = made.members.map((member, at) => ({ ...member, me: at === 0 && !somebody }));
  // Members come last: when they are there, everything is.
  const present = await store.getMany('member', idsOf(members));
  if (present.every((member) => member !== undefined)) return;
  if (await hasSample(store)) await store.dropSample();
  const edits = [
    ...creationOf('account', accounts),
    ...creationOf('relation', relations),
    ...creationOf('activity', activities),
    ...creationOf('member', members),
  ];
  for (let from = 0; from < edits.length; from += batch) {
    await store.edit(edits.slice(from, from + batch));
    onPart(Math.min(1, (from + batch) / edits.length));
  }
}

/** Also true for a sample of which only a part is there. */
export async function hasSample(store: Store): Promise<boolean> {
  // Loading begins with the first organization and ends with the members.
  const [first, members] = await Promise.all([
    store.get('account', firstAccountId),
    store.all('member'),
  ]);
  return first !== undefined || members.some(({ id }) => isSampleId(id));
}

/** How many of the user's own records hang only on sample accounts and go when the sample goes. */
export async function sampleLosses(
  store: Store,
): Promise<{ activities: number; relations: number }> {
  const [activities, relations] = await Promise.all([store.all('activity'), store.all('relation')]);
  return {
    activities: activities.filter(wouldBeLost.activity).length,
    relations: relations.filter(wouldBeLost.relation).length,
  };
}

/** Parts the user's own records from the sample, then drops it. May be run again after any break. */
export async function removeSample(store: Store): Promise<void> {
  const [members, accounts, relations, activities] = await Promise.all([
    store.all('member'),
    store.all('account'),
    store.all('relation'),
    store.all('activity'),
  ]);
  const edits = partingEdits({ members, accounts, relations, activities });
  for (let from = 0; from < edits.length; from += batch) {
    await store.edit(edits.slice(from, from + batch));
  }
  await store.dropSample();
}

function idsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}
