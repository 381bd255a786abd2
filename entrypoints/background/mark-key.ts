/** Longer than any address or name that is found. */
const KEY_MAX = 1_000;

/** Whether a content script, which may say anything, names what may be the key of a mark. */
export function isMarkKey(key: unknown): key is string {
  return typeof key === 'string' && key.length <= KEY_MAX;
}
