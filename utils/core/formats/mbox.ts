import { type KeptMessage, LineCutter, MailLines } from './mail-lines';

const [F, GREATER, CR, LF] = [70, 62, 13, 10];
/** RFC 4155: who and when; programs write no more than a dash, or nothing, for the first. */
const SEPARATOR = /^From (?:.*\d{1,2}:\d\d.*\d{4}|-?\s*$)/;
const QUOTED = /^>+From /;
const HEADER = /^[!-9;-~]+[ \t]*:/;
/** More is not looked at. */
const LOOKED_AT = 300;

/**
 * Splits a mailbox file (RFC 4155, mboxrd) into its messages, however its bytes are cut into chunks.
 * A line `From …` begins a message only after an empty one and before a header: many programs leave
 * such a line in a text as it is.
 */
export class MboxSplitter {
  readonly #cutter = new LineCutter();
  readonly #most: number | undefined;
  #message: MailLines | undefined;
  /** A line that may begin a message; the next one tells. */
  #candidate: Uint8Array | undefined;
  #afterEmpty = true;

  /** @param most bytes of a message that are kept */
  constructor(most?: number) {
    this.#most = most;
  }

  /** The messages that end in this chunk. */
  *push(chunk: Uint8Array): Generator<KeptMessage> {
    for (const line of this.#cutter.lines(chunk)) yield* this.#line(line);
  }

  /** The last one. */
  *end(): Generator<KeptMessage> {
    for (const line of this.#cutter.last()) yield* this.#line(line);
    if (this.#candidate) this.#keep(this.#candidate);
    if (this.#message && !this.#message.isEmpty) yield this.#message.message();
    this.#message = undefined;
  }

  *#line(line: Uint8Array): Generator<KeptMessage> {
    const candidate = this.#candidate;
    this.#candidate = undefined;
    if (candidate && isHeader(line)) {
      if (this.#message && !this.#message.isEmpty) yield this.#message.message();
      this.#message = new MailLines(this.#most);
    } else if (candidate) {
      this.#keep(candidate);
      this.#afterEmpty = false;
    }
    if (this.#afterEmpty && line[0] === F && SEPARATOR.test(textOf(line))) {
      this.#candidate = line.slice();
      return;
    }
    this.#keep(line);
    this.#afterEmpty = line[0] === LF || (line[0] === CR && line[1] === LF);
  }

  #keep(line: Uint8Array): void {
    const isQuoted = line[0] === GREATER && QUOTED.test(textOf(line));
    this.#message?.add(isQuoted ? line.subarray(1) : line);
  }
}

function isHeader(line: Uint8Array): boolean {
  return HEADER.test(textOf(line));
}

function textOf(line: Uint8Array): string {
  return String.fromCharCode(...line.subarray(0, LOOKED_AT)).replace(/[\r\n]+$/, '');
}
