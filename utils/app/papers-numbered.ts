import type { Paper } from '../core/activity';
import { COMPANY_ID, type Company, startingCompany } from '../core/company';
import { seriesOf } from '../core/paper-number';
import type { DateOnly } from '../core/time';
import type { Store, World } from './ports';
import type { PaperSearch } from './quick-lookup';

/** Longer texts are no number of an estimate or invoice. */
const NUMBER_MAX = 40;

/** Knows the own series until they change: to read them for every letter takes as long as all else. */
export class PapersNumbered implements PaperSearch {
  readonly #store: Store;
  readonly #world: World;
  #company: Promise<Company | undefined> | undefined;

  constructor(store: Store, world: World) {
    this.#store = store;
    this.#world = world;
    store.onNews(({ tables }) => {
      if (tables.includes('company')) this.#company = undefined;
    });
  }

  /**
   * The estimates and invoices a text is the number of, as it stands on them or without the beginning of
   * the own series: `147` and `2026-147` find `I-2026-0147`, this year's before last year's.
   */
  async find(text: string): Promise<Paper[]> {
    const asked = text.trim();
    if (asked.length > NUMBER_MAX) return [];
    const { invoicePrefix, estimatePrefix } = await this.#series();
    const today = this.#world.today();
    const found = await Promise.all([
      this.#store.numbered('invoice', ...numbersMeant(asked, invoicePrefix, today)),
      this.#store.numbered('estimate', ...numbersMeant(asked, estimatePrefix, today)),
    ]);
    return found.flat();
  }

  async #series(): Promise<Pick<Company, 'invoicePrefix' | 'estimatePrefix'>> {
    this.#company ??= this.#store.get('company', COMPANY_ID);
    try {
      return (await this.#company) ?? startingCompany(this.#world.now());
    } catch (error) {
      this.#company = undefined;
      throw error;
    }
  }
}

function numbersMeant(asked: string, prefix: string, today: DateOnly): string[] {
  const year = Number(today.slice(0, 4));
  const series = [year, year - 1].map((one) => seriesOf(prefix, `${one}-01-01` as DateOnly));
  const [beforeYear = ''] = prefix.split('{year}');
  const beginnings = /^\d+$/.test(asked) ? series : /^\d/.test(asked) ? [beforeYear] : [];
  return [...new Set([asked, ...beginnings.map((beginning) => beginning + asked)])];
}
