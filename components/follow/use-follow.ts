import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Store } from '@/utils/app/ports';
import { type Partner, partnerOf } from '@/utils/app/sender';
import { type ActivePage, openedIn, type PanelTarget, type Shell } from '@/utils/app/shell';
import { canFollow, type Route } from '../navigation';

interface Given {
  store: Store;
  shell: Shell;
  page: ActivePage | undefined;
  /** Where the panel is. */
  route: Route;
  /** The mark that was clicked last. */
  lit: PanelTarget | undefined;
  follow: (id: string | undefined) => void;
}

export interface Following {
  /** `undefined` while it is not known. */
  on: boolean | undefined;
  /** Whose card came last, to be said aloud. */
  partner: Partner | undefined;
}

/**
 * Shows the sender of each message that is opened, once, and only in the place of the page's list or
 * of a card that came in the same way.
 */
export function useFollow({ store, shell, page, route, lit, follow }: Given): Following {
  const [on, setOn] = useState<boolean>();
  const [partner, setPartner] = useState<Partner>();
  const seen = useRef<string>();
  const asked = useRef<PanelTarget>();
  useEffect(() => shell.settings.watch((settings) => setOn(settings.follow)), [shell]);

  const letter = page?.letter;
  const opened = page && openedIn(page.tabId, letter);
  // Before the frame is painted: what the user has asked for meanwhile must not be overtaken.
  useLayoutEffect(() => {
    if (on === false) seen.current = undefined;
    if (lit !== asked.current) {
      // A click on a mark says whom the user wants to see, and may be faster than the news of its message.
      asked.current = lit;
      if (lit?.opened) seen.current = lit.opened;
    }
    if (!on || !letter || seen.current === opened) return undefined;
    seen.current = opened;
    if (!canFollow(route) || isBusy()) return undefined;
    let current = true;
    const show = async () => {
      const found = await partnerOf(store, letter, page.matches);
      if (!current) return;
      follow(found?.account.id);
      setPartner(found);
    };
    // Where the store cannot be read, the list says so.
    show().catch(() => follow(undefined));
    return () => {
      current = false;
    };
  }, [opened, on, lit]);
  return { on, partner };
}

/** Something lies on top, or something is being typed or edited in its place. */
function isBusy(): boolean {
  if (document.querySelector('dialog[open], [data-editing]')) return true;
  const focused = document.activeElement;
  if (focused instanceof HTMLTextAreaElement) return focused.value !== '';
  return focused instanceof HTMLInputElement && isText(focused) && focused.value !== '';
}

function isText({ type }: HTMLInputElement): boolean {
  return type !== 'checkbox' && type !== 'radio';
}
