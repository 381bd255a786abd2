import { TARGET_WAITS_MS } from '@/utils/app/shell';
import type { PeekBox } from '@/utils/messages';
import { drawIcon } from './icon';
import { Layer, type Look } from './layer';
import { noteTexts } from './note-texts';

/** Says how the panel is opened; stays while what was clicked waits for the panel. */
export class PanelNote {
  readonly #layer = new Layer();
  #ends = new AbortController();

  constructor() {
    this.#layer.host.role = 'status';
  }

  get isShown(): boolean {
    return this.#layer.isShown;
  }

  show(box: PeekBox, look: Look): void {
    this.#ends.abort();
    this.#ends = new AbortController();
    const { title, text } = noteTexts[look.language];
    const note = document.createElement('div');
    note.className = 'card note';
    note.append(drawIcon(), paragraph('name', title), paragraph('say', text));
    this.#layer.show(note, box, look);
    this.#hideLater(this.#ends.signal);
  }

  /** An opening sidebar makes the page narrower: it is a `resize` that says so. */
  #hideLater(signal: AbortSignal): void {
    const hide = () => {
      this.#layer.hide();
      this.#ends.abort();
    };
    const options = { capture: true, passive: true, signal };
    for (const gone of ['pointerdown', 'scroll', 'resize', 'pagehide']) {
      addEventListener(gone, hide, options);
    }
    addEventListener('keydown', (event) => event.key === 'Escape' && hide(), options);
    const timer = setTimeout(hide, TARGET_WAITS_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
}

function paragraph(look: string, text: string): Element {
  const made = document.createElement('p');
  made.className = look;
  made.textContent = text;
  return made;
}
