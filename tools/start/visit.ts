import { join } from 'node:path';
import type { InstalledBrowser } from '../browser/installed';
import { openPage } from '../browser/open-page';
import { loadSampleData } from '../browser/sample-data';
import { type Session, startSession } from '../browser/session';
import { OUTPUT } from '../paths';

export interface Start {
  installed: InstalledBrowser;
  /** The folder of the extension to load. */
  extension: string;
  url: string;
  isInbox: boolean;
}

/** Opens the browser for a person and stays until they close it. What they do in Ficha is kept for the next time. */
export async function visit({ installed, extension, url, isInbox }: Start): Promise<void> {
  console.log(`Opening ${installed.name} (${installed.path}) …`);
  const profile = join(OUTPUT, 'profile', installed.name);
  const session = await startSession(installed, { extension, profile, headless: false });
  const closed = new Promise<void>((resolve) => {
    session.browser.once('disconnected', () => resolve());
  });
  const stop = () => void session.browser.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await Promise.race([prepare(session, url), closed]);
    if (session.browser.connected) console.log(invitation(isInbox, installed.family === 'firefox'));
    await closed;
  } finally {
    await session.browser.close();
  }
}

async function prepare(session: Session, url: string): Promise<void> {
  await loadSampleData(session);
  await openPage(session.options, url);
}

function invitation(isInbox: boolean, firefox: boolean): string {
  return `
Ficha is running, with an invented company's accounts in it.
${isInbox ? '  1. Open a message: addresses and company names that Ficha knows are tinted.' : '  1. Addresses and company names that Ficha knows are underlined on the page.'}
  2. ${firefox ? 'The sidebar on the left lists them; click one there or on the page' : 'Click one: the side panel opens on its card'}. An unknown address can be added there.
  3. Everything you do stays in .output/profile until you delete that folder.

Close the browser or press Ctrl+C to end.`;
}
