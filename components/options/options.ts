import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Store, World } from '@/utils/app/ports';
import type { CorrectionsPort, SettingsPort } from '@/utils/app/shell';
import type { Sites } from '@/utils/app/sites';
import type { Transfer } from './data/transfer';

/** What every section of the options may need. */
export interface Options {
  store: Store;
  world: World;
  settings: SettingsPort;
  corrections: CorrectionsPort;
  sites: Sites;
  /** Comes late: few who open the options hand data out. */
  transfer(): Promise<Transfer>;
  version: string;
}

export const OptionsContext = createContext<Options | undefined>(undefined);

export function useOptions(): Options {
  const options = useContext(OptionsContext);
  if (!options) throw new Error('a section of the options is drawn outside of them');
  return options;
}
