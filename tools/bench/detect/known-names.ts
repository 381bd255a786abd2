import { findCompanies } from '@/utils/core/detect';
import { buildCompanyIndex, type CompanyIndex, normalizeCompanyName } from '@/utils/core/match';
import { printTable } from '../table';
import type { Corpus } from './corpus';
import { share } from './tally';

const SETS = ['names-sec', 'names-ieee', 'names-pen'];
const FRAMES: [string, string][] = [
  ['we talked with ', ' about the order'],
  ['Angebot von ', ', wie besprochen'],
  ['the offer (', ') arrived'],
];

const WRITINGS: Record<string, (name: string) => string> = {
  'as it is': (name) => name,
  'small letters': (name) => name.toLowerCase(),
  capitals: (name) => name.toUpperCase(),
  'without accents': (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  'without its legal form': withoutForm,
  'with another legal form': (name) => `${withoutForm(name)} GmbH`,
};

/** Forms at the end, by a pattern that is not ours. */
function withoutForm(name: string): string {
  const bare = name
    .replace(
      /[\s,.(]+(?:inc|corp|corporation|co|company|ltd|limited|llc|gmbh|ag|plc|s\.?a|b\.?v)\.?\)?\s*$/i,
      '',
    )
    .trim();
  return bare || name;
}

export function registerNames(corpus: Corpus): string[] {
  return SETS.filter((set) => corpus.has(set)).flatMap((set) =>
    corpus.read<{ name: string }>(set).map(({ name }) => name),
  );
}

export function registerIndex(names: readonly string[]): CompanyIndex {
  return buildCompanyIndex(names.map((name, i) => ({ id: `n${i}`, names: [name] })));
}

/** Every name of the registers, planted in a sentence in every writing. */
export function knownNames(names: readonly string[], index: CompanyIndex, showAll: boolean): void {
  const rows: string[][] = [];
  const missed: string[] = [];
  for (const [writing, write] of Object.entries(WRITINGS)) {
    let found = 0;
    let exact = 0;
    names.forEach((name, i) => {
      const [before, behind] = FRAMES[i % FRAMES.length]!;
      const planted = write(name);
      const text = before + planted + behind;
      const hit = findCompanies(text, index).find(
        ({ start, end, place }) =>
          place !== undefined &&
          index.idsOf(place).includes(`n${i}`) &&
          start < before.length + planted.length &&
          end > before.length,
      );
      if (hit) found++;
      else missed.push(`  ${writing}: ${JSON.stringify(text)} (${normalizeCompanyName(name)})`);
      if (hit && hit.start >= before.length && hit.end <= before.length + planted.length + 1)
        exact++;
    });
    rows.push([writing, share(found / names.length), share(exact / names.length)]);
  }
  console.log(`\nKnown names: ${names.length} of the registers, each planted in a sentence`);
  printTable(['written', 'found', 'in its place'], rows);
  if (showAll) console.log(missed.join('\n'));
}
