import { PackedNames } from './company-index';
import { NAME_WORDS_MAX, nameWords } from './company-name';
import { NameCollector } from './name-collector';
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

  build(): PackedNames {
    return new PackedNames(this.#collector.pack());
  }
}

export function buildCompanyIndex(entries: Iterable<CompanyEntry>): PackedNames {
  const builder = new CompanyIndexBuilder();
  builder.add(entries);
  return builder.build();
}
