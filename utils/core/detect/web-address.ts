/** `www.acme.example` says where a site is, and the domain says whose. */
const WEB_ADDRESS = /^\W*(?:https?:\/\/|www\.)|[\p{L}\p{N}-]\.\p{L}{2,}(?:[/:?#].*|\W*)$/iu;
const REACH = 100;

export function inWebAddress(text: string, start: number, end: number): boolean {
  if (isGap(text[start - 1]) && isGap(text[end])) return false;
  let from = start;
  while (from > 0 && start - from < REACH && !isSpace(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && to - end < REACH && !isSpace(text[to]!)) to++;
  const token = text.slice(from, to);
  // `(E.ON),` has a dot of its own and is no more than the name.
  const bare = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return bare.length > end - start && WEB_ADDRESS.test(token) && !/\s/.test(token);
}

function isGap(char: string | undefined): boolean {
  return char === undefined || isSpace(char) || char === ',';
}

function isSpace(char: string): boolean {
  return char <= ' ' || char === '\u00a0' || char === '\u3000';
}
