/**
 * Loads a module late, but asks for it only once: every `import()` takes a turn of the page even where the
 * module is there, and whoever types would wait for it. Asks again after a failure.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
