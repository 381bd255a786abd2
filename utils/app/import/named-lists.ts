import { type Category, categoryTones, newCategory } from '../../core/category';
import { creationOf, type Edit } from '../../core/change';
import type { CategoryId, MemberId } from '../../core/ids';
import { fold } from '../../core/name';
import { rankAtEnd } from '../../core/ranking';
import type { Store, World } from '../ports';

/** Categories and members by what a file calls them. */
export interface NamedLists {
  /** The user's own id where nobody is named so. */
  me: MemberId | undefined;
  ownerId(name: string | undefined): MemberId | undefined;
  /** A category that is not there is made once an account has it. */
  categoryId(name: string | undefined): CategoryId | undefined;
  /** Makes those of the categories that are not there yet. @param batch as `KnownAccounts` counts */
  making(ids: ReadonlySet<string | undefined>, batch: number): Edit[];
  /** What was made in it is to be made again. */
  drop(batch: number): void;
  nameOf(id: string | undefined): string;
}

export async function namedLists(store: Store, world: World): Promise<NamedLists> {
  const [categories, members] = await Promise.all([store.all('category'), store.all('member')]);
  const byName = new Map(categories.toReversed().map((one) => [nameFold(one.name), one.id]));
  const owners = new Map(members.toReversed().map((one) => [nameFold(one.name), one.id]));
  const names = new Map([...categories, ...members].map(({ id, name }) => [id as string, name]));
  const own = new Map<CategoryId, Category>();
  const made = new Map<CategoryId, number>();
  return {
    me: members.find(({ me }) => me)?.id,
    ownerId: (name) => owners.get(nameFold(name)),
    categoryId(name) {
      const key = nameFold(name);
      if (!name || key === '') return undefined;
      const known = byName.get(key);
      if (known) return known;
      const tone = categoryTones[(categories.length + own.size) % categoryTones.length]!;
      const rank = rankAtEnd(categories) + own.size;
      const id = world.newId() as CategoryId;
      own.set(id, newCategory({ name, tone, rank }, id, world.now()));
      byName.set(key, id);
      names.set(id, name.trim());
      return id;
    },
    making(ids, batch) {
      const missing = [...own.values()].filter(({ id }) => ids.has(id) && !made.has(id));
      for (const { id } of missing) made.set(id, batch);
      return creationOf('category', missing);
    },
    drop(batch) {
      for (const [id, of] of made) if (of === batch) made.delete(id);
    },
    nameOf: (id) => names.get(id ?? '') ?? '',
  };
}

function nameFold(name = ''): string {
  return fold(name.trim());
}
