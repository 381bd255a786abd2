import type { Activity, ActivityKind } from '../core/activity';
import type { AccountId, ActivityId } from '../core/ids';
import { saveActivity } from './activities';
import type { Store, World } from './ports';
import type { Undo } from './undo';

const CHUNK = 200;
/** How much of a history is looked through for a text. */
const READ = 2_000;

/**
 * The records of these accounts whose title or number holds the text, newest first.
 * @param without ids not to offer
 */
export async function linkable(
  store: Store,
  accountIds: readonly AccountId[],
  asked: { text: string; kind?: ActivityKind; without: readonly string[] },
  limit: number,
): Promise<Activity[]> {
  const found: Activity[] = [];
  const text = folded(asked.text);
  let after: Activity | undefined;
  for (let read = 0; read < READ && found.length < limit; read += CHUNK) {
    const chunk = await store.history(accountIds, {
      order: 'newest-first',
      limit: CHUNK,
      ...(asked.kind && { kinds: [asked.kind] }),
      ...(after && { after }),
    });
    for (const one of chunk) {
      if (!asked.without.includes(one.id) && folded(named(one)).includes(text)) found.push(one);
    }
    if (chunk.length < CHUNK) break;
    after = chunk.at(-1);
  }
  return found.slice(0, limit);
}

export function addLink(store: Store, world: World, from: Activity, to: ActivityId): Promise<Undo> {
  const links = [...new Set([...from.links, to])];
  return saveActivity(store, world, from, { ...from, links });
}

export function removeLink(
  store: Store,
  world: World,
  from: Activity,
  to: ActivityId,
): Promise<Undo> {
  return saveActivity(store, world, from, {
    ...from,
    links: from.links.filter((id) => id !== to),
  });
}

function named(of: Activity): string {
  return of.kind === 'estimate' || of.kind === 'invoice' ? `${of.number} ${of.title}` : of.title;
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
