import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { World } from '@/utils/app/ports';
import type { Importer } from './importer';

/** What the import page needs of the browser around it. */
export interface ImportAround {
  world: World;
  /** Starts a worker, which whoever asked for it closes. */
  newImporter: () => Importer;
}

export const ImportContext = createContext<ImportAround | undefined>(undefined);

export function useImporting(): ImportAround {
  const around = useContext(ImportContext);
  if (!around) throw new Error('a part of the import page is drawn outside of it');
  return around;
}
