import { formatsFor } from '@/components/text/format';
import { languageOf } from '@/components/text/text';
import { localeFor } from '@/utils/adapters/page-locale';
import { type Settings, startingSettings } from '@/utils/app/shell';
import type { Peek } from '@/utils/core/match/peek';
import type { PeekBox, PeekDrawer } from '@/utils/messages';
import { linesOf } from './lines';
import { STYLE } from './style';
import { peekTexts } from './texts';

/** Between the mark and the card, in pixels. */
const GAP = 6;
const WIDTH = 280;

/**
 * The card beside a mark: in the top layer, above whatever the page draws, and in a closed shadow
 * root, so that the page's own scripts can neither read nor style it.
 */
export class PeekCard implements PeekDrawer {
  readonly #host = document.createElement('div');
  readonly #root = this.#host.attachShadow({ mode: 'closed' });
  /** As the user has chosen for all of Ficha. */
  look: Pick<Settings, 'language' | 'theme'> = startingSettings;
  #open: () => void = () => undefined;

  constructor() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.#root.adoptedStyleSheets = [sheet];
    this.#host.popover = 'manual';
    this.#host.dir = 'ltr';
    // A click of the page's own making opens nothing.
    this.#host.addEventListener('click', (event) => event.isTrusted && this.#open());
  }

  show(peek: Peek, box: PeekBox, open: () => void): void {
    const { language: wanted, theme } = this.look;
    const locale = localeFor(wanted === 'system' ? '' : wanted);
    const language = languageOf(locale);
    const lines = linesOf(peek, peekTexts[language], formatsFor(locale));
    const card = document.createElement('div');
    card.className = 'card';
    if (theme !== 'system') card.style.colorScheme = theme;
    card.append(...lines);
    this.#root.replaceChildren(card);
    this.#host.lang = language;
    this.#open = open;
    document.documentElement.append(this.#host);
    this.#host.style.cssText = `all: initial; position: fixed; inset: auto; inline-size: ${WIDTH}px; border: 0; padding: 0; background: none; overflow: visible;`;
    this.#host.showPopover();
    this.#place(box);
  }

  is(target: unknown): boolean {
    return target === this.#host;
  }

  hide(): void {
    this.#host.remove();
    this.#root.replaceChildren();
  }

  /** Below the mark where there is room, else above it; never outside the window. */
  #place({ left, top, bottom }: PeekBox): void {
    const { height, width } = this.#host.getBoundingClientRect();
    const below = bottom + GAP + height <= innerHeight || top - GAP - height < 0;
    const x = Math.max(GAP, Math.min(left, innerWidth - width - GAP));
    this.#host.style.left = `${x}px`;
    this.#host.style.top = `${below ? bottom + GAP : top - GAP - height}px`;
  }
}
