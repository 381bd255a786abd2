import type { Account } from '../account';
import { comparableName } from '../import/identity';
import { mergedAccount } from '../import/merged-account';

/**
 * What an account is once another of its kind has gone into it: its own fields stay, empty ones are
 * filled, lists are united. The other's name becomes an alias where it says more than spelling, and the
 * other's description is put below: a text somebody wrote is never lost.
 * @returns `survivor` itself where nothing changes
 */
export function mergedFields<A extends Account>(survivor: A, other: Account): A {
  const description = joinedText(survivor.description, other.description);
  const distinctFrom = joinedIds(survivor, other);
  const merged = mergedAccount(survivor, withNameAsAlias(survivor, other), 'fill');
  const isMore =
    description !== merged.description ||
    distinctFrom.length !== (survivor.distinctFrom ?? []).length;
  if (!isMore) return merged;
  return {
    ...merged,
    ...(description !== undefined && { description }),
    ...(distinctFrom.length > 0 && { distinctFrom }),
  };
}

function withNameAsAlias(survivor: Account, other: Account): Account {
  const key = (name: string) => comparableName(survivor.kind, name);
  const known = new Set([survivor.name, ...survivor.aliases].map(key));
  const aliases = [other.name, ...other.aliases].filter((name) => {
    const isNew = !known.has(key(name));
    known.add(key(name));
    return isNew;
  });
  return { ...other, aliases };
}

function joinedText(own = '', more = ''): string | undefined {
  if (!more.trim() || own.includes(more.trim())) return own || undefined;
  return own.trim() ? `${own}\n\n${more}` : more;
}

function joinedIds(survivor: Account, other: Account) {
  const all = new Set([...(survivor.distinctFrom ?? []), ...(other.distinctFrom ?? [])]);
  all.delete(survivor.id);
  all.delete(other.id);
  const own = survivor.distinctFrom ?? [];
  return [...own, ...[...all].filter((id) => !own.includes(id))];
}
