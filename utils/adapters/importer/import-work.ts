import { checkImport } from '@/utils/app/import/check-import';
import { checkEntries, runEntries } from '@/utils/app/import/entries';
import { newJob } from '@/utils/app/import/new-job';
import type {
  AccountImportStore,
  EntrySource,
  ImportCheck,
  ImportJob,
  ImportPlan,
  ImportReport,
  OpenedFile,
  RowSource,
} from '@/utils/app/import/ports';
import { runImport } from '@/utils/app/import/run-import';
import { undoImport } from '@/utils/app/import/undo-import';
import type { Store, World } from '@/utils/app/ports';
import type { Steering } from '@/utils/app/transfer/ports';
import { AppError } from '@/utils/core/error';
import type { Matching } from '@/utils/core/import/matching';
import { entryId } from '../entry-id';
import type { FileCopies } from './file-copies';
import { whileImporting } from './import-lock';

/** How files are read. */
export interface Reading {
  openFile(file: File): Promise<OpenedFile>;
  rowSource(file: File, matching: Matching | undefined): RowSource;
  entrySource(file: File, format: 'mail' | 'calendar'): EntrySource;
}

export interface WorkPorts {
  store: Store;
  imports: AccountImportStore;
  world: World;
  reading: Reading;
  copies: FileCopies;
}

/** Does for one page whatever its `Importer` is asked. */
export class ImportWork {
  readonly #ports: WorkPorts;
  #chosen: { file: File; format: OpenedFile['format'] } | undefined;

  constructor(ports: WorkPorts) {
    this.#ports = ports;
  }

  async open(file: File): Promise<OpenedFile> {
    const opened = await this.#ports.reading.openFile(file);
    this.#chosen = { file, format: opened.format };
    return opened;
  }

  async check(plan: ImportPlan, steering: Steering): Promise<ImportCheck | undefined> {
    const { store, imports, world, reading } = this.#ports;
    const { file, format } = this.#choice();
    if (isOfEntries(format)) {
      const entries = reading.entrySource(file, format);
      return checkEntries({ store, imports, world, idOf: entryId }, entries, plan, steering);
    }
    return checkImport(store, imports, this.#rows(file, format, plan), plan, world, steering);
  }

  run(plan: ImportPlan, steering: Steering): Promise<ImportReport> {
    const { imports, world, copies } = this.#ports;
    const { file, format } = this.#choice();
    return whileImporting(async () => {
      const running = (await imports.jobs()).filter(({ state }) => state === 'running');
      await copies.keepOnly(new Set(running.map(({ id }) => id)));
      const job = newJob({ fileName: file.name, size: file.size, format, plan }, world);
      return this.#import(await copies.keep(job.id, file), job, steering);
    });
  }

  jobs(): Promise<ImportJob[]> {
    return this.#ports.imports.jobs();
  }

  resume(id: string, steering: Steering): Promise<ImportReport> {
    const { imports, copies } = this.#ports;
    return whileImporting(async () => {
      const job = (await imports.jobs()).find((one) => one.id === id);
      const copy = await copies.open(id);
      if (job?.state !== 'running' || !copy) {
        throw new AppError('store-failed', `import ${id} cannot go on`);
      }
      return this.#import(copy, job, steering);
    });
  }

  undo(id: string, steering: Steering): Promise<{ undone: number; left: number }> {
    const { imports, copies } = this.#ports;
    return whileImporting(async () => {
      const taken = await undoImport(imports, id, steering);
      await copies.remove(id);
      return taken;
    });
  }

  async forget(id: string): Promise<void> {
    const { imports, copies } = this.#ports;
    await imports.forget(id);
    await copies.remove(id);
  }

  /** What ended with an error can go on, and needs its copy. */
  async #import(copy: File, job: ImportJob, steering: Steering): Promise<ImportReport> {
    const { store, imports, world, reading, copies } = this.#ports;
    const { format, plan } = job;
    const report = isOfEntries(format)
      ? await runEntries(
          { store, imports, world, idOf: entryId },
          reading.entrySource(copy, format),
          job,
          steering,
        )
      : await runImport(store, imports, this.#rows(copy, format, plan), job, world, steering);
    if (report.error === undefined) await copies.remove(job.id);
    return report;
  }

  #choice() {
    if (!this.#chosen) throw new AppError('bad-file', 'none is chosen');
    return this.#chosen;
  }

  #rows(file: File, format: OpenedFile['format'], { matching }: ImportPlan): RowSource {
    if (format !== 'csv' && format !== 'vcard') throw new AppError('bad-file', format);
    return this.#ports.reading.rowSource(file, format === 'csv' ? matching : undefined);
  }
}

function isOfEntries(format: OpenedFile['format']): format is 'mail' | 'calendar' {
  return format === 'mail' || format === 'calendar';
}
