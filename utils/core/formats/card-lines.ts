/** Text of bytes (one UTF-16 unit each). @param charset as the card names it; the file's where it names none */
export type BytesDecoder = (bytes: string, charset: string | undefined) => string;

/** A property of a card, as vCard 3.0 or 4.0 would write it. */
export interface CardLine {
  name: string;
  /** Empty where it has none. */
  group: string;
  /** As they are written. */
  types: string[];
  /** The whole line, for the parser. */
  text: string;
}

const BEYOND_ASCII = /[\x80-\xff]/;
const QUOTED_PRINTABLE = /^[^:]*QUOTED-PRINTABLE[^:]*:/i;
/** Whose values are in parts. */
const STRUCTURED = new Set(['N', 'ADR', 'ORG']);

/**
 * Puts lines together that were folded. Bytes are joined before they are decoded: RFC 6350, 3.2 lets a
 * fold stand in the middle of a character.
 */
export function unfolded(lines: readonly string[], version: string): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    const last = whole.length - 1;
    if (before?.endsWith('=') && QUOTED_PRINTABLE.test(before)) {
      whole[last] = before.slice(0, -1) + line;
    } else if (before !== undefined && /^[ \t]/.test(line)) {
      // In vCard 2.1 the blank is a part of the text.
      whole[last] = before + (version === '2.1' ? ` ${line.trimStart()}` : line.slice(1));
    } else if (line.trim() !== '') {
      whole.push(line);
    }
  }
  return whole;
}

export function versionOf(lines: readonly string[]): string {
  const line = lines.find((one) => /^VERSION[;:]/i.test(one));
  return line?.slice(line.indexOf(':') + 1).trim() ?? '3.0';
}

/** Reads a whole line of bytes. @returns `undefined` where it is none of a card */
export function cardLine(
  line: string,
  version: string,
  decode: BytesDecoder,
): CardLine | undefined {
  const colon = valuePlace(line);
  if (colon < 0) return undefined;
  const [first = '', ...parameters] = partsOf(line.slice(0, colon), decode);
  const dot = first.lastIndexOf('.');
  const name = first.slice(dot + 1).toUpperCase();
  if (!/^[\w-]+$/.test(name)) return undefined;
  const group = first.slice(0, Math.max(dot, 0)).toLowerCase();
  const stated = parameters.map(stateType);
  const types = stated.flatMap(([key, value]) => {
    return key === 'TYPE' ? value.replaceAll('"', '').split(',') : [];
  });
  const bytes = line.slice(colon + 1);
  const charset = stated.find(([key]) => key === 'CHARSET')?.[1];
  const isQuoted = stated.some(([key, value]) => {
    return key === 'ENCODING' && /^QUOTED-PRINTABLE$/i.test(value);
  });
  const unquoted = isQuoted ? quotedPrintable(bytes) : bytes;
  const value = BEYOND_ASCII.test(unquoted) ? decode(unquoted, charset) : unquoted;
  const kept = stated.filter(([key]) => key !== 'CHARSET' && key !== 'ENCODING');
  const head = [name, ...kept.map(([key, text]) => `${key}=${text}`)].join(';');
  const old = version === '2.1' || isQuoted;
  const escapedValue = old ? escaped(name, value) : value;
  const text = unambiguous(escapedValue, STRUCTURED.has(name));
  return { name, group, types, text: `${head}:${text}` };
}

/** Stands for `\\` while a value is parsed; no text has it, by the Unicode Standard. */
export const BACKSLASH = '\ufdd0';

/**
 * RFC 2426 asked for signs before `;` and `:`, RFC 6350 allows them, and the parser takes them for text.
 * An escaped backslash before a separator it takes for the sign of that (ical.js 2.2).
 */
function unambiguous(value: string, isParted: boolean): string {
  if (!value.includes('\\')) return value;
  return value.replace(/\\(.)/g, (pair, letter: string) => {
    if (letter === '\\') return BACKSLASH;
    return letter === ':' || (letter === ';' && !isParted) ? letter : pair;
  });
}

/** The colon before the value: not one between quotation marks. */
function valuePlace(line: string): number {
  const quote = line.indexOf('"');
  const first = line.indexOf(':');
  if (quote < 0 || first < quote) return first;
  let quoted = false;
  for (let at = quote; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ':' && !quoted) return at;
  }
  return -1;
}

function partsOf(head: string, decode: BytesDecoder): string[] {
  const text = BEYOND_ASCII.test(head) ? decode(head, undefined) : head;
  return text.includes('"') ? (text.match(/(?:[^;"]|"[^"]*")+/g) ?? []) : text.split(';');
}

/** vCard 2.1 writes types and encodings bare: `TEL;WORK;VOICE:`. */
function stateType(parameter: string): [key: string, value: string] {
  const equals = parameter.indexOf('=');
  if (equals >= 0)
    return [parameter.slice(0, equals).trim().toUpperCase(), parameter.slice(equals + 1)];
  const encoding = /^(?:QUOTED-PRINTABLE|BASE64|7BIT|8BIT)$/i.test(parameter);
  return [encoding ? 'ENCODING' : 'TYPE', parameter.trim()];
}

function quotedPrintable(bytes: string): string {
  return bytes.replace(/=([\dA-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** As vCard 3.0 writes it: before it, only `;` and line ends in parts needed a sign. */
function escaped(name: string, value: string): string {
  const isParted = STRUCTURED.has(name);
  return value
    .replace(/\\(?![;,:nN\\])/g, '\\\\')
    .replace(/(?<!\\),/g, name === 'CATEGORIES' || name === 'NICKNAME' ? ',' : '\\,')
    .replace(/(?<!\\);/g, isParted || name === 'CATEGORIES' ? ';' : '\\;')
    .replace(/\r\n?|\n/g, '\\n');
}
