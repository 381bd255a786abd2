import { joinedBytes } from '../joined-bytes';

const NEWLINE = 10;
/** Bytes of one run of base64 that are kept: more text than any entry holds. */
const RUN_MAX = 512 * 1024;
/** Bytes of one message that are kept. */
const MESSAGE_MAX = 25 * 1024 * 1024;
/** Shorter lines may be words. */
const BASE64_LENGTH = 40;

/** A message as its bytes, without most of what its attachments hold. */
export type KeptMessage =
  | { bytes: Uint8Array }
  /** Of which too much is no attachment. */
  | { tooLong: true };

/**
 * Keeps the lines of one message. An attachment is a long run of base64 lines (RFC 2045, 6.8): its
 * beginning is kept and the rest is read past, so that a message of any size takes little memory.
 */
export class MailLines {
  #kept: Uint8Array[] = [];
  #length = 0;
  #run = 0;
  #runLine = 0;
  readonly #most: number;

  constructor(most = MESSAGE_MAX) {
    this.#most = most;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** @param line with its end; not kept as it is, so that its buffer can go */
  add(line: Uint8Array): void {
    if (isBase64(line)) {
      // All lines of a part but its last have one length.
      this.#run = line.length === this.#runLine ? this.#run + line.length : line.length;
      this.#runLine = line.length;
      if (this.#run > RUN_MAX) return;
    } else {
      this.#run = 0;
      this.#runLine = 0;
    }
    this.#length += line.length;
    if (this.#length <= this.#most) this.#kept.push(line.slice());
    else this.#kept = [];
  }

  message(): KeptMessage {
    if (this.#length > this.#most) return { tooLong: true };
    return { bytes: joinedBytes(this.#kept) };
  }
}

/** Where a header may say what parts the message; real ones are shorter. */
const HEAD_MAX = 64 * 1024;
/** Behind the last part there may be words for programs of old. */
const TAIL_MAX = 4 * 1024;

/** Whether a message of several parts has come to the end of the last one (RFC 2046, 5.1.1). */
export function isWhole(bytes: Uint8Array): boolean {
  const head = latin(bytes.subarray(0, HEAD_MAX)).split(/\r?\n\r?\n/, 1)[0]!;
  const unfolded = head.replace(/\r?\n[ \t]+/g, ' ');
  const type = /^content-type:[ \t]*multipart\/.*/im.exec(unfolded)?.[0] ?? '';
  const [, quoted, plain] = /boundary\s*=\s*(?:"([^"\r\n]*)"|([^\s;"]+))/i.exec(type) ?? [];
  const boundary = quoted ?? plain;
  return !boundary || latin(bytes.subarray(-TAIL_MAX)).includes(`--${boundary}--`);
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4_096) {
    text += String.fromCharCode(...bytes.subarray(at, at + 4_096));
  }
  return text;
}

/** Cuts bytes that come in chunks into lines, each with its end. */
export class LineCutter {
  #rest: Uint8Array[] = [];
  #length = 0;

  /** @param longest of a line without an end, in bytes; it is cut there */
  *lines(chunk: Uint8Array, longest = 1024 * 1024): Generator<Uint8Array> {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      yield this.#whole(chunk.subarray(from, at + 1));
      from = at + 1;
    }
    if (from === chunk.length) return;
    this.#rest.push(chunk.slice(from));
    this.#length += chunk.length - from;
    if (this.#length > longest) yield this.#whole(new Uint8Array());
  }

  *last(): Generator<Uint8Array> {
    if (this.#length > 0) yield this.#whole(new Uint8Array());
  }

  #whole(end: Uint8Array): Uint8Array {
    if (this.#length === 0) return end;
    const line = joinedBytes([...this.#rest, end]);
    this.#rest = [];
    this.#length = 0;
    return line;
  }
}

function isBase64(line: Uint8Array): boolean {
  let { length } = line;
  while (length > 0 && (line[length - 1] === NEWLINE || line[length - 1] === 13)) length -= 1;
  if (length < BASE64_LENGTH) return false;
  for (let at = 0; at < length; at++) {
    const byte = line[at]!;
    const letter = byte | 32;
    const is =
      (letter >= 97 && letter <= 122) || (byte >= 47 && byte <= 57) || byte === 43 || byte === 61;
    if (!is) return false;
  }
  return true;
}
