import type { Language } from '@/components/text/language';
import type { Settings } from '@/utils/app/shell';
import type { PeekBox } from '@/utils/messages';
import { STYLE } from './style';

/** As the user has chosen for all of Ficha. */
export interface Look {
  language: Language;
  theme: Settings['theme'];
}

/** Between the mark and what is shown beside it, in pixels. */
const GAP = 6;
const WIDTH = 280;

/**
 * A place beside a mark: in the top layer, above whatever the page draws, and in a closed shadow
 * root, so that the page's own scripts can neither read nor style it.
 */
export class Layer {
  readonly host = document.createElement('div');
  readonly #root = this.host.attachShadow({ mode: 'closed' });

  constructor() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.#root.adoptedStyleSheets = [sheet];
    this.host.popover = 'manual';
    this.host.dir = 'ltr';
  }

  get isShown(): boolean {
    return this.host.isConnected;
  }

  show(content: HTMLElement, box: PeekBox, { language, theme }: Look): void {
    content.style.colorScheme = theme === 'system' ? '' : theme;
    this.#root.replaceChildren(content);
    this.host.lang = language;
    document.documentElement.append(this.host);
    this.host.style.cssText = `all: initial; position: fixed; inset: auto; inline-size: ${WIDTH}px; border: 0; padding: 0; background: none; overflow: visible;`;
    this.host.showPopover();
    this.#place(box);
  }

  hide(): void {
    this.host.remove();
    this.#root.replaceChildren();
  }

  /** Below the mark where there is room, else above it; never outside the window. */
  #place({ left, top, bottom }: PeekBox): void {
    const { height, width } = this.host.getBoundingClientRect();
    const below = bottom + GAP + height <= innerHeight || top - GAP - height < 0;
    const x = Math.max(GAP, Math.min(left, innerWidth - width - GAP));
    this.host.style.left = `${x}px`;
    this.host.style.top = `${below ? bottom + GAP : top - GAP - height}px`;
  }
}
