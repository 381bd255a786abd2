import { findCompanies } from '@/utils/core/detect';
import { normalizeCompanyName } from '@/utils/core/match';
import { printTable } from '../table';
import type { Corpus, Item } from './corpus';
import { share } from './tally';

const SETS = [
  'ner-germeval-dev',
  'ner-wnut17-dev',
  'ner-wnut17-test',
  'ner-factru-dev',
  'ner-stockmark-ja-dev',
  'webstruct-contact-pages',
];

/** A label that carries a legal form, judged by patterns that are not ours. */
const CARRIES_FORM =
  /(?<![\p{L}\p{N}])(?:g?GmbH|AG|KGaA|KG|OHG|SE|eG|Inc|Corp|Corporation|Company|Ltd|Limited|LLC|LLP|PLC|plc|S\.?A\.?|N\.?V\.?|B\.?V\.?|S\.?p\.?A|A\/S|ApS|Oyj?|AB|ООО|ОАО|ЗАО|ПАО|АО)(?![\p{L}\p{N}])|株式会社|有限会社|合同会社|有限公司|㈱/u;
/** Labels in which what looks like a form is none. */
const NO_FORM = /^(?:AS Rom|AG|Multinational Corporation)$|^AS |^SE /;

/** Names that nobody told us: those with a legal form, and of those what is labelled an organization. */
export function unknownNames(corpus: Corpus, showAll: boolean): void {
  const rows: string[][] = [];
  const differences: string[] = [];
  for (const set of SETS.filter((name) => corpus.has(name))) {
    const items = corpus.read(set);
    const all = { found: 0, right: 0, overlapping: 0, labels: 0, withForm: 0, withFormFound: 0 };
    for (const item of items) count(item, all, differences);
    rows.push([
      set,
      `${all.labels}`,
      `${all.found}`,
      share(all.right / all.found),
      share(all.overlapping / all.found),
      `${all.withForm}`,
      share(all.withFormFound / all.withForm),
    ]);
  }
  console.log('\nUnknown companies, by the rule “a name beside a legal form”');
  printTable(
    ['set', 'labels', 'found', 'P exact', 'P overlapping', 'labels with form', 'R of those'],
    rows,
  );
  if (showAll) console.log(differences.join('\n'));
}

interface Counts {
  found: number;
  right: number;
  overlapping: number;
  labels: number;
  withForm: number;
  withFormFound: number;
}

function count({ id, text, orgs = [] }: Item, all: Counts, differences: string[]): void {
  const found = findCompanies(text);
  all.labels += orgs.length;
  all.found += found.length;
  for (const span of found) {
    const overlaps = orgs.some(([start, end]) => start < span.end && span.start < end);
    const exact = orgs.some(([start, end]) => same(text.slice(start, end), span.name));
    if (exact) all.right++;
    if (overlaps) all.overlapping++;
    if (!exact)
      differences.push(
        `  ${id} finds ${JSON.stringify(span.name)}${overlaps ? ' (overlaps)' : ''}`,
      );
  }
  for (const [start, end] of orgs) {
    const label = text.slice(start, end);
    if (!CARRIES_FORM.test(label) || NO_FORM.test(label)) continue;
    all.withForm++;
    const hit = found.some((span) => span.start < end && start < span.end);
    if (hit) all.withFormFound++;
    else
      differences.push(
        `  ${id} misses ${JSON.stringify(label)} in ${JSON.stringify(text.slice(Math.max(0, start - 30), end + 20))}`,
      );
  }
}

/** The same company, whether a label has the legal form or not. */
function same(a: string, b: string): boolean {
  const bare = (name: string) => normalizeCompanyName(name.replace(/^the /i, ''));
  return bare(a) === bare(b);
}
