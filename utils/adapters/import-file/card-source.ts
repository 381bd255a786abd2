import { CardCutter, type CutCard } from '../../core/formats/card-cutter';
import type { BytesDecoder } from '../../core/formats/card-lines';
import type { TextEncoding } from '../../core/formats/text-encoding';
import { readCard } from '../../core/import/card-reader';
import type { RowPart } from '../../core/import/imported-row';
import { byteParts } from './byte-parts';
import { encodingOf, textParts } from './file-text';

/** The cards of a file, part by part. */
export async function* cardParts(file: Blob): AsyncGenerator<RowPart> {
  const encoding = await encodingOf(file);
  const decode = bytesDecoder(encoding);
  const cutter = new CardCutter();
  const read = (cards: CutCard[], bytes: number): RowPart => {
    const part: RowPart = { rows: [], problems: [], read: bytes };
    for (const card of cards) {
      const { row, problems } = readCard(card, decode);
      if (row) part.rows.push(row);
      part.problems.push(...problems);
    }
    return part;
  };
  for await (const { text, read: upTo } of bytesAsText(file, encoding)) {
    yield read(cutter.take(text), upTo);
  }
  yield read(cutter.end(), file.size);
}

/** Each byte as one UTF-16 unit; UTF-16 is put into UTF-8 first. */
async function* bytesAsText(file: Blob, encoding: TextEncoding) {
  if (!encoding.startsWith('utf-16')) {
    for await (const { bytes, read } of byteParts(file)) yield { text: unitsOf(bytes), read };
    return;
  }
  const encoder = new TextEncoder();
  for await (const { text, read } of textParts(file, encoding)) {
    yield { text: unitsOf(encoder.encode(text)), read };
  }
}

const windows = new TextDecoder('windows-1252');
/** That encoding has a letter of its own for each byte; these are not the byte's number. */
const MOVED = new Map(
  Array.from({ length: 32 }, (_, at) => 0x80 + at).map((byte) => {
    return [windows.decode(Uint8Array.of(byte)), String.fromCharCode(byte)];
  }),
);

/** Decoding and moving some letters back is several times as fast as making the text byte by byte. */
function unitsOf(bytes: Uint8Array): string {
  const text = windows
    .decode(bytes)
    .replace(/[\u0100-\uffff]/g, (letter) => MOVED.get(letter) ?? letter);
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}

/** By the encoding a property names, else as UTF-8, else as the file's other letters suggest. */
function bytesDecoder(encoding: TextEncoding): BytesDecoder {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const others = new Map<string, TextDecoder>();
  const other = (name: string): TextDecoder => {
    const made = others.get(name) ?? new TextDecoder(name);
    others.set(name, made);
    return made;
  };
  return (text, charset) => {
    const bytes = Uint8Array.from(text, (unit) => unit.charCodeAt(0));
    const named = charset && !/^utf-?8$/i.test(charset) ? charset : undefined;
    try {
      return named ? other(named).decode(bytes) : utf8.decode(bytes);
    } catch {
      // Wrong bytes, or the name of no encoding.
      const fallback = named || encoding.startsWith('utf-16') ? 'utf-8' : 'windows-1252';
      return other(fallback).decode(bytes);
    }
  };
}
