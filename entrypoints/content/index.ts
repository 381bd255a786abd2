import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer, askWorker } from '@/utils/adapters/messenger';
import type { ToTab } from '@/utils/messages';
import { onMarkClick } from './clicks';
import { PageReading } from './page-reading';
import { isOrphan } from './worker-link';

/** Set while a living script reads this frame: a second injection leaves the work to the first. */
type Marked = typeof globalThis & { fichaReads?: AbortSignal };

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const here = globalThis as Marked;
    if (here.fichaReads && !here.fichaReads.aborted) return;
    const page = new PageReading();
    here.fichaReads = page.signal;
    const silence = answer<ToTab>({
      'page.reread': () => page.restart(),
      'page.ping': () => undefined,
    });
    page.signal.addEventListener('abort', () => !isOrphan() && silence());
    onMarkClick(page.marks, (mark) => void open(page, mark.key), page.signal);
    addEventListener('pageshow', (event) => event.persisted && page.restart(), {
      signal: page.signal,
    });
    page.start();
  },
});

/** The extension may have been updated since the mark was painted; then nobody answers. */
async function open(page: PageReading, key: string): Promise<void> {
  try {
    await askWorker('card.open', key);
  } catch (error) {
    if (!isOrphan()) throw error;
    page.stop();
  }
}
