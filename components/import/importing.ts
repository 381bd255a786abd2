import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Store, World } from '@/utils/app/ports';
import type { Transfer } from '../options/data/transfer';

/** What the import page needs of the browser around it. */
export interface ImportAround {
  store: Store;
  world: World;
  transfer(): Promise<Transfer>;
}

export const ImportContext = createContext<ImportAround | undefined>(undefined);

export function useImporting(): ImportAround {
  const around = useContext(ImportContext);
  if (!around) throw new Error('a part of the import page is drawn outside of it');
  return around;
}
