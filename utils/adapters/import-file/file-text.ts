import { encodingByStart, type TextEncoding, Utf8Evidence } from '../../core/formats/text-encoding';
import { byteParts, firstBytes } from './byte-parts';

/** Where so much is plain ASCII, the rest is taken for UTF-8. */
const LOOKED_AT = 64 * 1024 * 1024;

/** Looks no further into the file than it must: to the first part in which a letter is beyond ASCII. */
export async function encodingOf(file: Blob): Promise<TextEncoding> {
  const stated = encodingByStart(await firstBytes(file, 4_096));
  if (stated) return stated;
  const evidence = new Utf8Evidence();
  for await (const { bytes, read } of byteParts(file)) {
    evidence.take(bytes);
    if (evidence.telling || read > LOOKED_AT) break;
  }
  return evidence.encoding;
}

/** Some text of a file. */
export interface TextPart {
  text: string;
  /** Bytes up to here. */
  read: number;
  isLast: boolean;
}

/** A file as text, part by part; what is no text in the encoding becomes U+FFFD, and NUL bytes are left out. */
export async function* textParts(file: Blob, encoding: TextEncoding): AsyncGenerator<TextPart> {
  const decoder = new TextDecoder(encoding);
  let read = 0;
  for await (const part of byteParts(file)) {
    read = part.read;
    yield { text: clean(decoder.decode(part.bytes, { stream: true })), read, isLast: false };
  }
  yield { text: clean(decoder.decode()), read, isLast: true };
}

/** The text at the start of a file. @param count in bytes */
export async function startOf(file: Blob, encoding: TextEncoding, count: number): Promise<string> {
  const bytes = await firstBytes(file, count);
  // A character that is cut at the end is left out.
  return clean(new TextDecoder(encoding).decode(bytes, { stream: bytes.length < file.size }));
}

function clean(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}
