import { AppError } from '@/utils/core/error';

const ONE = 'ficha-import';
/** Held beside the other while something is written; see `afterImports`. */
const WRITING = 'ficha-import-writing';

/** Only one import of all tabs writes at a time. @throws AppError `import-running` where another does */
export function whileImporting<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(ONE, { ifAvailable: true }, (lock) => {
    if (!lock) throw new AppError('import-running');
    return navigator.locks.request(WRITING, work) as Promise<T>;
  }) as Promise<T>;
}

/** Resolves when nothing is being imported: what is made of all accounts would have to be made again. */
export async function afterImports(): Promise<void> {
  // Not the first lock: an import that began just now would take it for another import's.
  await navigator.locks.request(WRITING, { mode: 'shared' }, () => undefined);
}
