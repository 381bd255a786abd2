import type {
  ImportCheck,
  ImportJob,
  ImportPlan,
  ImportReport,
  OpenedFile,
} from '@/utils/app/import/ports';
import type { Steering } from '@/utils/app/transfer/ports';
import { afterImports } from './import-lock';
import { pageSide } from './page-side';

/**
 * Imports in a worker of its own, which has a store of its own: no page waits for it. An import ends with
 * its page, and goes on from its copy of the file. It is an `Importer`, as the pages know it.
 */
export function newImporter() {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const { ask, close } = pageSide(worker);
  return {
    open: (file: File) => ask<OpenedFile>({ open: file }),
    check: (plan: ImportPlan, steering: Steering) =>
      ask<ImportCheck | undefined>({ check: plan }, steering),
    run: (plan: ImportPlan, steering: Steering) => ask<ImportReport>({ run: plan }, steering),
    afterOthers: afterImports,
    jobs: () => ask<ImportJob[]>({ jobs: true }),
    resume: (id: string, steering: Steering) => ask<ImportReport>({ resume: id }, steering),
    undo: (id: string, steering: Steering) =>
      ask<{ undone: number; left: number }>({ undo: id }, steering),
    forget: (id: string) => ask<void>({ forget: id }),
    close,
  };
}
