import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One item of a set; see the corpus's own description. */
export interface Item {
  id: string;
  text: string;
  emails?: string[];
  /** The whole text is one address or none. */
  mode?: 'exact';
  /** `[start, end, type]` of organization names. */
  orgs?: [number, number, string][];
  lang?: string;
}

export class Corpus {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  has(name: string): boolean {
    return existsSync(this.#path(name));
  }

  /** @throws where there is no such set */
  read<T = Item>(name: string): T[] {
    return readFileSync(this.#path(name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as T);
  }

  #path(name: string): string {
    return join(this.folder, `${name}.jsonl`);
  }
}
