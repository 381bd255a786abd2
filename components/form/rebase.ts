/** What a form holds, and what it is an edit of. */
export interface Edited<V> {
  /** The record's values as they were last seen. */
  base: V;
  /** As the user has them. */
  values: V;
  /** Fields the user has changed and somebody else too, since. */
  contested: (keyof V & string)[];
}

/** The record has changed under the form: fields the user has not touched follow it. */
export function rebase<V extends object>(
  { base, values, contested }: Edited<V>,
  next: V,
): Edited<V> {
  const merged = { ...next };
  const disputed = new Set<keyof V & string>(contested);
  for (const field of Object.keys(values) as (keyof V & string)[]) {
    if (equal(values[field], base[field])) continue;
    merged[field] = values[field];
    if (equal(values[field], next[field])) disputed.delete(field);
    else if (!equal(base[field], next[field])) disputed.add(field);
  }
  return { base: next, values: merged, contested: [...disputed] };
}

/** Of the values of a form, which are what JSON can hold. */
export function equal(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
