import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  ImportCheck,
  ImportJob,
  ImportPlan,
  ImportReport,
  OpenedFile,
} from '@/utils/app/import/ports';
import type { Steering } from '@/utils/app/transfer/ports';
import type { Transfer } from '../options/data/transfer';
import type { Importer } from './importer';

export interface ChosenFile {
  name: string;
  opened: OpenedFile;
}

/** Where the user is with a file. */
export type Step =
  | { at: 'file' }
  | { at: 'archive'; file: File }
  | ({ at: 'fields' } & ChosenFile)
  | ({ at: 'check'; check: ImportCheck } & ChosenFile)
  | { at: 'done'; name: string; report: ImportReport }
  | { at: 'undone'; name: string; undone: number; left: number };

/** What takes so long that it says how far it is. */
export interface Doing {
  what: 'reading' | 'checking' | 'running' | 'undoing';
  /** From 0 to 1. */
  part: number;
}

const FRESH: ImportPlan = { forKnown: 'fill' };
/** A calendar that is imported again says what has changed in it. */
const OF_ENTRIES: ImportPlan = { forKnown: 'overwrite', forStrangers: 'skip' };

/** One file after the other: from choosing it to what was made of it. */
export function useImport(transfer: () => Promise<Transfer>) {
  /** Resolves once its worker is there. */
  const importer = useRef<Promise<Importer>>();
  const stopped = useRef(false);
  const [step, setStep] = useState<Step>({ at: 'file' });
  const [plan, setPlan] = useState<ImportPlan>(FRESH);
  const [jobs, setJobs] = useState<ImportJob[]>([]);
  const [doing, setDoing] = useState<Doing>();
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    const opening = transfer().then(({ newImporter }) => newImporter());
    importer.current = opening;
    const listed = opening.then(async (opened) => {
      // What another tab is importing is no import that broke off.
      await opened.afterOthers();
      await list();
    });
    listed.catch((fault: unknown) => setError(fault));
    return () => void opening.then((opened) => opened.close()).catch(() => undefined);
  }, []);
  useEffect(() => {
    if (doing?.what !== 'running' && doing?.what !== 'undoing') return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [doing?.what]);

  async function list(): Promise<void> {
    setJobs(await (await importer.current!).jobs());
  }

  /** @returns `undefined` where it failed, or where something else is under way */
  async function during<T>(
    what: Doing['what'],
    work: (steering: Steering) => Promise<T>,
  ): Promise<T | undefined> {
    if (doing) return undefined;
    stopped.current = false;
    setError(undefined);
    setDoing({ what, part: 0 });
    try {
      const onPart = (part: number) => setDoing({ what, part });
      return await work({ onPart, stopped: () => stopped.current });
    } catch (fault) {
      setError(fault);
      return undefined;
    } finally {
      setDoing(undefined);
    }
  }

  async function check(plan: ImportPlan, { name, opened }: ChosenFile): Promise<void> {
    setPlan(plan);
    await during('checking', async (steering) => {
      const check = await (await importer.current!).check(plan, steering);
      if (check) setStep({ at: 'check', name, opened, check });
    });
  }

  async function choose(file: File): Promise<void> {
    const opened = await during('reading', async () => (await importer.current!).open(file));
    if (!opened) return;
    const chosen = { name: file.name, opened };
    if (opened.format === 'csv') {
      setPlan({ ...FRESH, matching: opened.matching });
      setStep({ at: 'fields', ...chosen });
    } else if (opened.format === 'archive') setStep({ at: 'archive', file });
    else await check(opened.format === 'vcard' ? FRESH : OF_ENTRIES, chosen);
  }

  async function report(name: string, running: Promise<ImportReport>): Promise<void> {
    const report = await running;
    setStep({ at: 'done', name, report });
    await list();
  }

  return {
    step,
    plan,
    jobs,
    doing,
    error,
    stop: () => {
      stopped.current = true;
    },
    choose,
    setPlan,
    /** With another plan the file is read again, where that changes what is found. */
    check,
    run: (name: string) =>
      during('running', async (steering) => {
        await report(name, (await importer.current!).run(plan, steering));
      }),
    resume: ({ id, fileName }: Pick<ImportJob, 'id' | 'fileName'>) =>
      during('running', async (steering) => {
        await report(fileName, (await importer.current!).resume(id, steering));
      }),
    undo: ({ id, fileName }: Pick<ImportJob, 'id' | 'fileName'>) =>
      during('undoing', async (steering) => {
        const taken = await (await importer.current!).undo(id, steering);
        setStep({ at: 'undone', name: fileName, ...taken });
        await list();
      }),
    keep: ({ id }: Pick<ImportJob, 'id'>) =>
      during('reading', async () => {
        await (await importer.current!).forget(id);
        await list();
      }),
    toFields: (of: ChosenFile) => setStep({ at: 'fields', ...of }),
    again: () => {
      setError(undefined);
      setStep({ at: 'file' });
      // An archive is restored without the importer.
      list().catch((fault: unknown) => setError(fault));
    },
  };
}

export type Import = ReturnType<typeof useImport>;
