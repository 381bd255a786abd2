import type { FullTexts } from '../text/full';

/**
 * What is wrong with a name in a list, or nothing.
 * @param others the names it must differ from
 */
export function nameProblem(t: FullTexts, name: string, others: readonly string[]): string {
  const wanted = folded(name);
  if (!wanted) return t.settings.nameMissing;
  const taken = others.find((other) => folded(other) === wanted);
  return taken === undefined ? '' : t.settings.nameTaken(taken);
}

/** All names of a list but one record's own. */
export function namesBut(
  list: readonly { id: string; name: string }[],
  own: { id: string },
): string[] {
  return list.filter(({ id }) => id !== own.id).map(({ name }) => name);
}

function folded(name: string): string {
  return name.normalize('NFC').trim().toLocaleLowerCase();
}
