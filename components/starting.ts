import type { Store, World } from '@/utils/app/ports';
import type { StartingNames } from '@/utils/app/starting-lists';

/** Off the way of the first paint. Where it fails, the next page that is opened tries again. */
export async function startLists(store: Store, world: World, names: StartingNames): Promise<void> {
  try {
    const { ensureStartingLists } = await import('@/utils/app/starting-lists');
    await ensureStartingLists(store, world, names);
  } catch (error) {
    console.warn('the starting lists are not made', error);
  }
}
