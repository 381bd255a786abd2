import { NAME_WORDS_MAX, nameWords } from './company-name';
import { NameCollector, type PackedBytes } from './name-collector';
import { PackedNames } from './packed-names';
import { isTelling, spellings } from './spellings';
import { Words } from './words';

export interface CompanyEntry {
  id: string;
  /** Names and aliases, as they are written. */
  names: string[];
}

/** Takes names part by part. Those that cannot tell one company from another are left out: lone letters, legal forms. */
export class CompanyIndexBuilder {
  readonly #words = new Words('', NAME_WORDS_MAX);
  readonly #collector = new NameCollector();

  add(entries: Iterable<CompanyEntry>): void {
    for (const { id, names } of entries) {
      for (const name of names) {
        for (const spelling of spellings(name)) {
          const read = nameWords(spelling, this.#words);
          if (isTelling(read)) this.#collector.add(id, read);
        }
      }
    }
  }

  pack(): PackedBytes {
    return this.#collector.pack();
  }
}

export function packCompanies(entries: Iterable<CompanyEntry>): PackedBytes {
  const builder = new CompanyIndexBuilder();
  builder.add(entries);
  return builder.pack();
}

export function buildCompanyIndex(entries: Iterable<CompanyEntry>): PackedNames {
  return new PackedNames(packCompanies(entries).buffer);
}
