import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Store, World } from '@/utils/app/ports';
import type { CorrectionsPort, PanelTarget, SettingsPort } from '@/utils/app/shell';
import type { Sites } from '@/utils/app/sites';
import type { Transfer } from './data/transfer';
import type { TeamPort } from './team/team';

/** What every section of the options may need. */
export interface Options {
  store: Store;
  world: World;
  settings: SettingsPort;
  corrections: CorrectionsPort;
  sites: Sites;
  /** Comes late: few who open the options hand data out. */
  transfer(): Promise<Transfer>;
  /** Comes late, as few have a team; the section is left out without it. */
  team?(): Promise<TeamPort>;
  /**
   * Opens the panel on the target, known now or in a moment. To be called in the very task of a click.
   * Without it records are named, but cannot be gone to.
   */
  openPanel?(target: Partial<PanelTarget> | Promise<Partial<PanelTarget>>): Promise<void>;
  version: string;
}

export const OptionsContext = createContext<Options | undefined>(undefined);

export function useOptions(): Options {
  const options = useContext(OptionsContext);
  if (!options) throw new Error('a section of the options is drawn outside of them');
  return options;
}
