import type { ImportedPart, ImportJob, ImportStore } from '@/utils/app/import/ports';
import type { Store } from '@/utils/app/ports';
import { AppError } from '@/utils/core/error';

/** An ImportStore over any store, which keeps its jobs in memory. */
export function createMemoryImportStore(store: Store): ImportStore {
  const jobs = new Map<string, ImportJob>();
  const parts = new Map<string, ImportedPart[]>();
  return {
    async begin(job) {
      jobs.set(job.id, { ...job });
      parts.set(job.id, []);
    },
    async write(id, edits, to) {
      const job = jobs.get(id);
      if (!job) throw new AppError('store-failed', `import ${id}`);
      const before = await Promise.all(edits.map((edit) => store.get(edit.table, edit.id)));
      await store.edit(edits);
      const made = edits.filter((_, at) => before[at] === undefined);
      parts.get(id)!.push({
        made: made.map(({ table, id: of }) => ({ table, id: of })),
        changed: [],
      });
      const counts = { made: made.length, changed: edits.length - made.length };
      jobs.set(id, {
        ...job,
        ...to,
        made: job.made + counts.made,
        changed: job.changed + counts.changed,
      });
      return counts;
    },
    restore: () => Promise.reject(new AppError('store-failed', 'no archives here')),
    async end(id, state) {
      jobs.set(id, { ...jobs.get(id)!, state });
    },
    jobs: async () => [...jobs.values()].reverse(),
    async *parts(id) {
      yield* [...(parts.get(id) ?? [])].reverse();
    },
    async forget(id) {
      jobs.delete(id);
      parts.delete(id);
    },
    accountsByEach: (key, values) =>
      Promise.all(values.map((value) => store.accountsBy(key, value))),
  };
}
