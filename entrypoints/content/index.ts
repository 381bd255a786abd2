import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer, askWorker } from '@/utils/adapters/messenger';
import type { ToTab } from '@/utils/messages';
import { onMarkClick } from './clicks';
import type { Here } from './here';
import type { PlacedMark } from './marks';
import { isOrphan } from './orphan';
import { PageReading } from './page-reading';
import { peekOnHover, sayHow } from './peeking';
import './tints.css';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const here = globalThis as Here;
    const once = here.fichaOnce === true;
    const before = here.fichaReads;
    if (before && !before.signal.aborted && (once || !before.once)) {
      if (before.once) before.restart();
      return;
    }
    // The site has been granted since it was read once.
    before?.stop();
    const page = new PageReading(once);
    here.fichaReads = page;
    const silence = answer<ToTab>({
      'page.reread': () => page.restart(),
      'page.paint': (_, on) => page.paint(on === true),
      'page.stop': () => page.stop(),
      'page.ping': () => undefined,
    });
    page.signal.addEventListener('abort', () => !isOrphan() && silence());
    onMarkClick(page, (mark) => {
      // Who opens a message wants to read it; the panel goes along by itself.
      if (!here.fichaLetter?.opensMessage(mark.nodes[0]!)) void open(page, mark);
    });
    peekOnHover(page.marks, (mark) => void open(page, mark), page.signal);
    document.addEventListener(
      'contextmenu',
      (event) => {
        here.fichaClicked = event.composedPath()[0]!;
      },
      { capture: true, signal: page.signal },
    );
    // Firefox leaves the line of a page open that it keeps for the way back.
    addEventListener('pagehide', (event) => event.persisted && page.leave(), {
      signal: page.signal,
    });
    addEventListener('pageshow', (event) => event.persisted && page.restart(), {
      signal: page.signal,
    });
    page.start();
  },
});

/**
 * A worker that refuses a mark has lost what it knew of this page, and learns it anew. After an update
 * nobody answers.
 */
async function open(page: PageReading, mark: PlacedMark): Promise<void> {
  try {
    if (!(await askWorker('card.open', mark.key))) await sayHow(mark);
  } catch {
    if (isOrphan()) page.stop();
    else page.restart();
  }
}
