import { formatsFor } from '@/components/text/format';
import { languageOf } from '@/components/text/language';
import { localeFor } from '@/utils/adapters/page-locale';
import { type Settings, startingSettings } from '@/utils/app/shell';
import type { Peek } from '@/utils/core/match/peek';
import type { PeekBox, PeekDrawer } from '@/utils/messages';
import { Layer, type Look } from './layer';
import { linesOf } from './lines';
import { PanelNote } from './panel-note';
import { peekTexts } from './texts';

/** The card beside a mark. */
export class PeekCard implements PeekDrawer {
  readonly #layer = new Layer();
  readonly #note = new PanelNote();
  /** As the user has chosen for all of Ficha. */
  look: Pick<Settings, 'language' | 'theme'> = startingSettings;
  #open: () => void = () => undefined;

  constructor() {
    // A click of the page's own making opens nothing.
    this.#layer.host.addEventListener('click', (event) => event.isTrusted && this.#open());
  }

  show(peek: Peek, box: PeekBox, open: () => void): void {
    // It stands in the same place, and says what to do next.
    if (this.#note.isShown) return;
    const card = document.createElement('div');
    card.className = 'card';
    const look = this.#look;
    card.append(...linesOf(peek, peekTexts[look.language], formatsFor(this.#locale)));
    this.#open = open;
    this.#layer.show(card, box, look);
  }

  is(target: unknown): boolean {
    return target === this.#layer.host;
  }

  hide(): void {
    this.#layer.hide();
  }

  sayHow(box: PeekBox): void {
    this.hide();
    this.#note.show(box, this.#look);
  }

  get #locale(): string {
    const { language } = this.look;
    return localeFor(language === 'system' ? '' : language);
  }

  get #look(): Look {
    return { language: languageOf(this.#locale), theme: this.look.theme };
  }
}
