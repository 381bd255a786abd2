import { findCompanies } from '@/utils/core/detect';
import { WORTH_MARKING } from '@/utils/core/detect/name-evidence';
import type { CompanyIndex } from '@/utils/core/match';
import type { Corpus } from './corpus';

const SAMPLE = 200;
const AROUND = 50;

/**
 * What would be marked on real articles with all register names known. Whether a mark is wrong only a
 * reader can say: an even sample is printed for reading.
 */
export function pageMarks(corpus: Corpus, index: CompanyIndex, showSample: boolean): void {
  if (!corpus.has('pages-readability')) return;
  const pages = corpus.read('pages-readability');
  const all = pages.flatMap(({ id, text }) =>
    findCompanies(text, index).map((span) => ({ ...span, id, text })),
  );
  const known = all.filter((span) => span.known !== undefined);
  const marked = known.filter(({ confidence }) => confidence >= WORTH_MARKING);
  console.log(
    `\nArticles: ${pages.length} pages, ${known.length} known names in any writing, ${marked.length} of them marked ` +
      `(${(marked.length / pages.length).toFixed(1)} a page)`,
  );
  if (!showSample) return;
  for (let i = 0; i < SAMPLE; i++) {
    const span = marked[Math.floor((i * marked.length) / SAMPLE)];
    if (!span) break;
    const before = span.text.slice(Math.max(0, span.start - AROUND), span.start);
    const behind = span.text.slice(span.end, span.end + AROUND / 2);
    console.log(`  ${i} ${before}⟦${span.name}⟧${behind}`.replace(/\n/g, '↵'), span.confidence);
  }
}
