import type { Store, World } from '@/utils/app/ports';
import type { SettingsPort } from '@/utils/app/shell';
import type { Sites } from '@/utils/app/sites';

/** What the welcome page needs of the browser around it. */
export interface WelcomeShell {
  sites: Sites;
  settings: SettingsPort;
  browser: 'chromium' | 'firefox';
  /** Directly within a click. Rejects where the browser does not let it open. */
  openPanel(): Promise<void>;
  /** Whether the toolbar shows Ficha's button; `undefined` where the browser does not tell. */
  isPinned(): Promise<boolean | undefined>;
}

/** What the page and its steps are given. */
export interface Welcome {
  store: Store;
  world: World;
  shell: WelcomeShell;
}
