import { withoutAttribution } from '../detect/quote-marks';

const QUOTE = /^\s*>/;
/** What programs put before the message that is answered, whole. */
const ORIGINAL =
  /^\s*-{3,}\s*(?:original message|mensaje original|urspr.ngliche nachricht|message d.origine)\s*-{3,}\s*$/i;
/** RFC 3676, 4.3. */
const SIGNATURE_MARK = '-- ';

/**
 * What was written in a plain message: without the earlier one at its end, unless there is nothing
 * else; soft line breaks (RFC 3676) are joined where `flowed`.
 * @param most characters
 */
export function plainText(text: string, most: number, flowed = false): string {
  // Longer texts are cut anyway; what is quoted stands at the end.
  const lines = text
    .slice(0, 4 * most)
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const at = lines.findIndex((line) => ORIGINAL.test(line));
  const own = at > 0 ? lines.slice(0, at) : lines;
  const written = tidy(withoutQuote(flowed ? joinedLines(own) : own));
  return cut(written || tidy(lines), most);
}

/** No half of a character that is two. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\ud800-\udbff]/.test(text[most - 1]!) ? most - 1 : most;
  return text.slice(0, end).trimEnd();
}

function withoutQuote(lines: readonly string[]): string[] {
  let end = lines.length;
  while (end > 0 && (QUOTE.test(lines[end - 1]!) || lines[end - 1]!.trim() === '')) end -= 1;
  if (!lines.slice(end).some((line) => QUOTE.test(line))) return [...lines];
  return withoutAttribution(lines.slice(0, end).join('\n')).split('\n');
}

function joinedLines(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    const own = line.startsWith(' ') ? line.slice(1) : line;
    if (goesOn) joined[joined.length - 1] += own;
    else joined.push(own);
    goesOn = own.endsWith(' ') && own !== SIGNATURE_MARK && !QUOTE.test(own);
  }
  return joined;
}

function tidy(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
