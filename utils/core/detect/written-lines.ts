/** Without meaning in a text: soft hyphens and what fills the preview of a message. */
const NOTHING = /\u00ad|\u034f|\u200b|\ufeff/g;

/** A text that grows line by line, up to a length. */
export class Lines {
  readonly #most: number;
  #text = '';
  /** Whether there was more than fits. */
  cut = false;

  constructor(most: number) {
    this.#most = most;
  }

  get text(): string {
    const tidy = this.#text
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
    if (tidy.length > this.#most) this.cut = true;
    return tidy.slice(0, this.#most);
  }

  /** @param pre its spaces and lines are meant */
  write(data: string, pre: boolean): void {
    // What is tidied away later must not leave less than fits.
    const part = data.slice(0, 2 * this.#most - this.#text.length);
    if (part.length < data.length) this.cut = true;
    const said = part.replace(NOTHING, '');
    if (pre) this.#text += said;
    else {
      const spaced = said.replace(/\s+/g, ' ');
      this.#text += /(?:^|\s)$/.test(this.#text) ? spaced.trimStart() : spaced;
    }
  }

  /** A new line, whatever there is. */
  line(): void {
    this.#text = `${this.#text.replace(/ +$/, '')}\n`;
  }

  /** At the beginning of a line; with 2 an empty one before it. */
  apart(lines: 1 | 2): void {
    this.#text = this.#text.replace(/ +$/, '');
    while (this.#text && !this.#text.endsWith('\n'.repeat(lines))) this.#text += '\n';
  }

  /** Within a line apart from what is there. */
  space(): void {
    if (this.#text && !/\s$/.test(this.#text)) this.#text += ' ';
  }

  replace(by: (text: string) => string): void {
    this.#text = by(this.#text);
  }
}
