/** No record of ours is nested deeper than a handful of levels; a deep one is made to break its reader. */
const DEEPEST = 32;

export function isTooDeep(value: unknown): boolean {
  return depthOf(value) > DEEPEST;
}

/** `__proto__` comes out of JSON as a field, and whoever copies it sets a prototype instead. */
export function hasForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(hasForbiddenKey);
}

/** Level by level and not by recursion, which a deep value would break. */
function depthOf(value: unknown): number {
  let level = [value];
  let depth = 0;
  while (level.length > 0 && depth <= DEEPEST) {
    depth += 1;
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return depth;
}
