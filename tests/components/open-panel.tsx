import { cleanup, configure, render } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { formatsFor } from '@/components/text/format';
import { full } from '@/components/text/full';
import { fullEs } from '@/components/text/full-es';
import { languageOf } from '@/components/text/language';
import type { FullText } from '@/components/text/text';
import { App } from '@/entrypoints/sidepanel/App';
import type { Opened, Store } from '@/utils/app/ports';
import { type ActivePage, type PanelTarget, type Shell, startingSettings } from '@/utils/app/shell';
import { keptClicks } from './kept-clicks';
import { keptCorrections } from './kept-corrections';
import { keptDrafts } from './kept-drafts';
import { keptMessages } from './kept-messages';
import { keptSites } from './kept-sites';
import { stillWorld } from './small-crm';

// Views are loaded late, and a machine that runs all tests at once takes its time.
configure({ asyncUtilTimeout: 5_000 });

/**
 * happy-dom has no layout, and without a height the timeline would rightly draw nothing; nor has it
 * popovers, so menus are always in sight.
 */
beforeEach(() => {
  HTMLElement.prototype.hidePopover ??= () => undefined;
  HTMLElement.prototype.showPopover ??= () => undefined;
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(70);
});
afterEach(cleanup);
// Much is loaded late, and a busy machine takes its time for it.
configure({ asyncUtilTimeout: 10_000 });

/** The words of a locale without waiting for them. */
export function textIn(locale: string): FullText {
  const language = languageOf(locale);
  return { language, t: language === 'es' ? fullEs : full, format: formatsFor(locale) };
}

export interface Setting {
  store: Store;
  /** `null` while the browser has not told yet. */
  page?: Partial<ActivePage> | null;
  locale?: string;
  shell?: Partial<Shell>;
  /** What an earlier panel of this tab has kept. */
  trail?: string;
  /** In the place of the store, where there is none. */
  opened?: Opened;
}

/** The whole panel, on a page the test gives. */
export function openPanel({ store, page = {}, locale = 'en-GB', shell, trail, opened }: Setting) {
  let show: (page: ActivePage | undefined) => void = () => undefined;
  let click: (target: PanelTarget) => void = () => undefined;
  let kept = trail ?? null;
  const full = (part: Partial<ActivePage>): ActivePage => ({
    tabId: 1,
    access: 'granted',
    marked: true,
    origin: 'https://mail.example',
    matches: [],
    ...part,
  });
  const browser: Shell = {
    watchActivePage(listener) {
      show = listener;
      listener(page ? full(page) : undefined);
      return () => undefined;
    },
    watchPanelTarget(listener) {
      click = listener;
      return () => undefined;
    },
    readOnce: () => Promise.resolve(),
    setMarked: () => Promise.resolve(),
    setRead: () => Promise.resolve(),
    openOptions: () => undefined,
    openPrint: () => undefined,
    openDuplicates: () => undefined,
    download: () => undefined,
    drafts: keptDrafts(),
    settings: {
      watch(listener) {
        listener(startingSettings);
        return () => undefined;
      },
      save: () => Promise.resolve(),
    },
    corrections: keptCorrections(),
    sites: async () => keptSites().sites,
    clicks: async () => keptClicks({}),
    messages: async () => keptMessages(),
    ...shell,
  };
  const memory = {
    read: () => kept,
    write: (text: string) => {
      kept = text;
    },
  };
  const world = stillWorld();
  const text = textIn(locale);
  const panel = (of: Opened) => (
    <App opened={of} world={world} shell={browser} memory={memory} text={text} />
  );
  const { rerender } = render(panel(opened ?? { store }));
  return {
    /** Another page comes to the front, or its matches change. */
    turnTo: (next: Partial<ActivePage>) => show(full(next)),
    /** A mark is clicked in the page. */
    clickMark: (target: PanelTarget) => click(target),
    /** The store is lost, or comes back. */
    turnStore: (next: Opened) => rerender(panel(next)),
    kept: () => kept ?? '',
  };
}
