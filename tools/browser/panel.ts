import { ChromiumPanel } from './chromium-panel';
import { FirefoxPanel } from './firefox-panel';
import type { Session } from './session';

/** The real side panel (in Firefox: the sidebar) beside the pages, 360 pixels wide. */
export interface Panel {
  /** What a person can read in it. */
  text(): Promise<string>;
  /** A real click on the first button or link that carries the name. */
  click(name: string): Promise<void>;
  setDark(dark: boolean): Promise<void>;
  /** @param file where to put the picture, a PNG */
  shoot(file: string): Promise<void>;
}

export const PANEL_WIDTH = 360;
export const PANEL_HEIGHT = 780;

/** Waits for the panel of a session to be open. */
export function openPanel(session: Session): Promise<Panel> {
  return session.installed.family === 'firefox'
    ? FirefoxPanel.of(session)
    : ChromiumPanel.of(session);
}
