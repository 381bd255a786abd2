import type { Span } from './page-text';

/** How far before an address its name may begin. */
const REACH = 100;

/**
 * `Jane Doe <jane@acme.example>`, `"Doe, Jane" <…>` (RFC 5322, `name-addr`): on pages, name and
 * address often stand in two nodes, and so in two lines.
 */
const BEFORE = /(?:^|[\n,;:(])\s*(["'“]?)([\p{L}][^\n<>()@"“”;:]{1,60}?)["'”]?\s*[<(]\s*$/u;

/** The name a page gives an address: before it in the text, or as the text of a link to it. */
export function shownName(text: string, { start, end }: Span): string | undefined {
  const own = text.slice(start, end);
  if (!own.includes('@')) return nameOf(own);
  const match = BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  if (!match) return undefined;
  const [, quote, name = ''] = match;
  const [family, given, ...more] = quote ? name.split(',') : [name];
  return nameOf(given && more.length === 0 ? `${given.trim()} ${family}` : name);
}

const CAPITALISED = /^[\p{Lu}\p{Lo}]/u;
const PARTICLES = new Set(
  'al bin da de del den der di do dos du e el la le san ter van von y zu'.split(' '),
);

/** Two to five words written like a name; a single word may be anything. */
function nameOf(text: string): string | undefined {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || /[\d@/]/.test(text)) return undefined;
  const fits = words.every((word, i) => CAPITALISED.test(word) || (i > 0 && PARTICLES.has(word)));
  return fits ? words.join(' ') : undefined;
}
