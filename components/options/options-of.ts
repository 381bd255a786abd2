/** The choices of a field, in the order they are named. */
export function optionsOf<V extends string>(names: Record<V, string>): [V, string][] {
  return Object.entries(names) as [V, string][];
}
