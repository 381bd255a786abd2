import type { Activity, ActivityKind } from '../core/activity';
import type { MemberId } from '../core/ids';
import { finding } from '../core/listing/finding';
import { type Facet, facetOf, type Listed, OWED } from '../core/listing/listed';
import { isOfPart, type Part } from '../core/listing/parts';
import { comparing, isIndexed, type Sort } from '../core/listing/sort';
import { earliestAhead, latestPast } from './history';
import { balanceOf } from './open-money';
import type { HistoryQuery, Store, World } from './ports';
import { type Chunk, type Scope, scopeChunks } from './scope';

/** Which of an account's activities of one kind, in which order. */
export interface ListQuery {
  kind: ActivityKind;
  part?: Part | undefined;
  sort: Sort;
  /** Any of them; all where it is empty. */
  facets: readonly Facet[];
  /** Only what this member is responsible for. */
  ownerId?: MemberId | undefined;
  /** Words to be found in titles and texts. */
  text: string;
}

const PAGE = 100;
/** Where all is read before the first row, or most rows fall through. */
const BULK = 500;

/**
 * In the order asked for. By date it is read page by page; any other order needs all of the kind
 * first: until then the chunks are empty and only say how far it has come.
 */
export async function* listChunks(
  store: Store,
  scope: Scope,
  world: World,
  query: ListQuery,
  collate: (a: string, b: string) => number,
): AsyncGenerator<Chunk, void, void> {
  const { sort } = query;
  const paged = isIndexed(sort);
  const picks = query.text !== '' || query.facets.length > 0 || query.ownerId !== undefined;
  const size = paged && !picks ? PAGE : BULK;
  const balanced = query.facets.length > 0 || sort.by === 'status' || sort.by === 'owed';
  const all: Listed[] = [];
  for await (const { listed, read } of listedChunks(store, scope, world, query, size, balanced)) {
    if (paged) yield { found: listed.map(({ activity }) => activity), read };
    else {
      all.push(...listed);
      yield { found: [], read };
    }
  }
  all.sort(comparing(sort, world.today(), collate));
  for (let at = 0; at < all.length; at += PAGE) {
    yield { found: all.slice(at, at + PAGE).map(({ activity }) => activity), read: 0 };
  }
}

/** All that the query names, with the balances of invoices, to be added up. */
export async function everyListed(
  store: Store,
  scope: Scope,
  world: World,
  query: ListQuery,
): Promise<Listed[]> {
  const all: Listed[] = [];
  const anyOrder = { ...query, sort: { by: 'date', descending: true } } as const;
  const chunks = listedChunks(store, scope, world, anyOrder, BULK, true);
  for await (const { listed } of chunks) all.push(...listed);
  return all;
}

async function* listedChunks(
  store: Store,
  scope: Scope,
  world: World,
  query: ListQuery,
  limit: number,
  balanced: boolean,
): AsyncGenerator<{ listed: Listed[]; read: number }, void, void> {
  const [now, today] = [world.now(), world.today()];
  const { kind, part, facets, ownerId, text } = query;
  const hasText = finding(text);
  const keep = (of: Activity) =>
    (!part || isOfPart(of, part, now, today)) &&
    (!ownerId || of.ownerId === ownerId) &&
    (!hasText || hasText(of));
  const chunks = scopeChunks(store, scope, { ...rangeOf(query, world), kinds: [kind], limit });
  for await (const { found, read } of chunks) {
    const listed = await Promise.all(
      found.filter(keep).map((of) => listedOf(store, of, balanced, world)),
    );
    yield {
      listed: listed.filter((of) => facets.length === 0 || facets.includes(facetOf(of, today)!)),
      read,
    };
  }
}

async function listedOf(
  store: Store,
  activity: Activity,
  balanced: boolean,
  world: World,
): Promise<Listed> {
  if (!balanced || activity.kind !== 'invoice') return { activity };
  return { activity, balance: await balanceOf(store, activity, world.today()) };
}

/** The shortest stretch of the store's indexes in which all of it lies. */
function rangeOf(
  { kind, part, sort, facets }: ListQuery,
  world: World,
): Pick<HistoryQuery, 'open' | 'before' | 'from' | 'order'> {
  const oldest = isIndexed(sort) && !sort.descending;
  const order = oldest ? 'oldest-first' : 'newest-first';
  if (part === 'planned') return { order, from: earliestAhead(world) };
  if (part === 'past') return { order, before: latestPast(world) };
  const owed = facets.length > 0 && facets.every((facet) => OWED.some((one) => one === facet));
  const open =
    part === 'active' ||
    part === 'current' ||
    (kind === 'invoice' && owed) ||
    (kind === 'opportunity' && facets.length === 1 && facets[0] === 'open');
  return { order, ...(open && { open }) };
}
