import type { RowFault } from '../../core/import/imported-row';

const QUOTE = '"';

/** A record that is too long to be held: only its end is looked for. */
export class SkippedRecord {
  /** For people to know it by. */
  readonly start: string;
  ended = false;
  #quoted = false;
  readonly #newline: string;

  constructor(text: string, newline: string) {
    this.start = text.slice(0, 200);
    this.#newline = newline;
    this.take(text);
  }

  /** What is wrong with it, once the file or the record has ended. */
  get fault(): RowFault {
    return this.#quoted ? 'unclosed-quote' : 'too-long';
  }

  /** @returns what stands behind the record */
  take(text: string): string {
    let at = 0;
    while (at < text.length) {
      const quote = text.indexOf(QUOTE, at);
      const end = this.#quoted ? -1 : text.indexOf(this.#newline, at);
      if (end >= 0 && (quote < 0 || end < quote)) {
        this.ended = true;
        return text.slice(end + 1);
      }
      if (quote < 0) break;
      this.#quoted = !this.#quoted;
      at = quote + 1;
    }
    return '';
  }
}
