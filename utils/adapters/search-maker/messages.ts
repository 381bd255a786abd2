/** What the worker that makes the search file says. Its last message is `made` or `failed`. */
export type FromMaker =
  /** The share that is made, 0 to 1. */
  { done: number } | { made: true } | { failed: string };
