import browser from 'webextension-polyfill';

/**
 * Runs the work once between two starts of the browser or of the extension, however often the
 * worker is killed between: `storage.session` is emptied just then. Work that fails is tried again.
 */
export async function onceASession(name: string, work: () => Promise<void>): Promise<void> {
  const key = `done:${name}`;
  const stored = await browser.storage.session.get(key);
  if (stored[key]) return;
  await browser.storage.session.set({ [key]: true });
  try {
    await work();
  } catch (error) {
    await browser.storage.session.remove(key);
    throw error;
  }
}
