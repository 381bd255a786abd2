type Work = (lock: object | null) => unknown;

/** Exclusive locks as a browser has them, which Node.js 20 has not. */
export function memoryLocks() {
  const held = new Map<string, Promise<unknown>>();
  return {
    async request(name: string, options: LockOptions | Work, given?: Work): Promise<unknown> {
      const work = given ?? (options as Work);
      const { ifAvailable = false } = given ? (options as LockOptions) : {};
      if (held.has(name) && ifAvailable) return work(null);
      while (held.has(name)) await held.get(name)!.catch(() => undefined);
      const done = Promise.resolve().then(() => work({ name }));
      held.set(name, done);
      try {
        return await done;
      } finally {
        held.delete(name);
      }
    },
  };
}
