import { formatsFor } from '@/components/text/format';
import { languageOf } from '@/components/text/language';
import type { Peek } from '@/utils/core/match/peek';
import type { PeekBox, PeekDrawer } from '@/utils/messages';
import { Layer } from './layer';
import { linesOf } from './lines';
import { PanelNote } from './panel-note';
import { peekTexts } from './texts';

/** The card beside a mark. */
export class PeekCard implements PeekDrawer {
  readonly #layer = new Layer();
  readonly #note = new PanelNote();
  #open: () => void = () => undefined;

  constructor() {
    // A click of the page's own making opens nothing.
    this.#layer.host.addEventListener('click', (event) => event.isTrusted && this.#open());
  }

  show(peek: Peek, box: PeekBox, open: () => void): void {
    // It stands in the same place, and says what to do next.
    if (this.#note.isShown) return;
    const language = languageOf(navigator.language);
    const card = document.createElement('div');
    card.className = 'card';
    card.append(...linesOf(peek, peekTexts[language], formatsFor(navigator.language)));
    this.#open = open;
    this.#layer.show(card, box, language);
  }

  is(target: unknown): boolean {
    return target === this.#layer.host;
  }

  hide(): void {
    this.#layer.hide();
  }

  sayHow(box: PeekBox): void {
    this.hide();
    this.#note.show(box);
  }
}
