import { CompanyIndex } from './company-index';
import { NAME_WORDS_MAX, nameWords } from './company-name';
import { NameCollector } from './name-collector';
import { isTelling, spellings } from './spellings';
import { Words } from './words';

export interface CompanyEntry {
  id: string;
  /** Names and aliases, as they are written. */
  names: string[];
}

/** Names that cannot tell one company from another are left out: lone letters, legal forms. */
export function buildCompanyIndex(entries: Iterable<CompanyEntry>): CompanyIndex {
  const words = new Words('', NAME_WORDS_MAX);
  const collector = new NameCollector();
  for (const { id, names } of entries) {
    for (const name of names) {
      for (const spelling of spellings(name)) {
        const read = nameWords(spelling, words);
        if (isTelling(read)) collector.add(id, read);
      }
    }
  }
  return new CompanyIndex(collector.pack());
}
