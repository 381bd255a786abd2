import type { Span } from './page-text';

/** What stands around an address, as at the end of a letter. */
export interface Signature {
  /** As it is written there. */
  company?: string;
  role?: string;
}

/** A signature is a few short lines; what is farther away belongs to somebody else. */
const REACH = 320;
const LINE_MAX = 80;
const WORDS_MAX = 7;

/** Words that stand in what people are, in the languages of the business letters Ficha meets most. */
const ROLE = new RegExp(
  [
    // English
    'manager|director|head of|(?:team|sales|tech) lead|chief|officer|c[etfom]o|president|founder|owner',
    'engineer|consultant|assistant|secretary|accountant|buyer|executive|representative|coordinator|specialist',
    'analyst|architect|advisor|adviser|attorney|purchasing|procurement|human resources',
    // German
    'leiter(?:in)?|leitung|geschäftsführer(?:in)?|vorstand|inhaber(?:in)?|einkauf|vertrieb|sachbearbeiter(?:in)?',
    'berater(?:in)?|assistenz|prokurist(?:in)?|referent(?:in)?|ingenieur(?:in)?|buchhaltung',
    // Spanish and Portuguese
    'director[a]?|diretor[a]?|jef[ea] de|gerente|respons(?:able|ável)|comercial|compras|consultor[a]?|ingenier[oa]|soci[oa]',
    'presidente|contable|administraci[oó]n|técnic[oa]',
    // French and Italian
    'directeur|directrice|gérante?|chargée? de|cheffe? de|acheteu(?:r|se)|ingénieure?|assistante?',
    'direttore|direttrice|responsabile|amministratore|titolare|consulente|ufficio',
    // Dutch and the Nordic languages
    'directeur|inkoper|verkoper|adviseur|hoofd|direktør|direktör|leder|chef|säljare|selger',
  ].join('|'),
  'iu',
);
const WHOLE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ROLE.source})(?![\\p{L}\\p{N}])`, 'iu');
const PARTS = /\s*[|·•–—/]\s*|,\s+|\s+-\s+/u;

/**
 * The nearest company and the nearest line that says what somebody is, above the address first:
 * people sign with name, role and company, and then say how they are reached.
 * @param at of the address
 * @param companies spans in the same text
 * @param others all addresses in it, in their order: what stands beyond one is somebody else's
 */
export function signatureAround(
  text: string,
  at: Span,
  companies: readonly (Span & { name: string })[],
  others: readonly Span[] = [],
): Signature {
  const before = others.findLast(({ end }) => end <= at.start);
  const behind = others.find(({ start }) => start >= at.end);
  const from = Math.max(before?.end ?? 0, at.start - REACH);
  const to = Math.min(behind?.start ?? text.length, at.end + REACH);
  const company = nearest(
    at,
    companies.filter(({ start, end }) => start >= from && end <= to),
  );
  const above = linesOf(text.slice(from, at.start)).reverse();
  const below = linesOf(text.slice(at.end, to));
  const role = [...above, ...below].map(roleIn).find((one) => one !== undefined);
  return { ...(company && { company: company.name }), ...(role && { role }) };
}

function nearest<S extends Span>(at: Span, spans: readonly S[]): S | undefined {
  const away = ({ start, end }: Span) => (end <= at.start ? at.start - end : start - at.end);
  return [...spans].sort((a, b) => away(a) - away(b))[0];
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim());
}

function roleIn(line: string): string | undefined {
  // Brackets and quotes are of a script, which is read before it is known for one.
  if (line.length > LINE_MAX || /[@\d{}[\]<>"=]|https?:|www\./i.test(line)) return undefined;
  const part = line.split(PARTS).find((one) => WHOLE.test(one));
  if (!part || part.split(/\s+/).length > WORDS_MAX || /[.?!:;]$/.test(part)) return undefined;
  return part;
}
