import type { Paper } from '../core/activity';
import { COMPANY_ID, type Company, startingCompany } from '../core/company';
import { numberKey, seriesOf } from '../core/paper-number';
import type { DateOnly } from '../core/time';
import type { Store, World } from './ports';
import type { NumberedPaper, PaperSearch } from './quick-lookup';

/** Longer texts are no number of an estimate or invoice. */
const NUMBER_MAX = 40;
const DIGITS = [...'0123456789'];

type Prefixes = Pick<Company, 'invoicePrefix' | 'estimatePrefix'>;

/**
 * The estimates and invoices a text is the number of, as it stands on them or without the beginning of
 * the own series: `147` and `2026-147` find `I-2026-0147`, this year's before last year's.
 */
export class PapersNumbered implements PaperSearch {
  readonly #store: Store;
  readonly #world: World;
  /** Known until they change: to read them for every letter takes as long as all else. */
  #company: Promise<Company | undefined> | undefined;
  /** By the text that asks for them. */
  #ahead = new Map<string, NumberedPaper[]>();

  constructor(store: Store, world: World) {
    this.#store = store;
    this.#world = world;
    store.onNews(({ tables }) => {
      if (tables.includes('company')) this.#company = undefined;
      // What is just being read goes into a map that nobody asks any more.
      this.#ahead = new Map();
    });
  }

  async find(text: string): Promise<NumberedPaper[]> {
    const asked = text.trim();
    if (asked.length > NUMBER_MAX) return [];
    const prefixes = await this.#prefixes();
    return this.#ahead.get(asked) ?? (await this.#read([asked], prefixes))[0]!;
  }

  async readAhead(text: string): Promise<void> {
    const asked = text.trim();
    const ahead = this.#ahead;
    const prefixes = await this.#prefixes();
    if (!this.#goesOnAsNumber(asked, prefixes)) return;
    const next = DIGITS.map((digit) => asked + digit).filter((one) => !ahead.has(one));
    const found = next.length > 0 ? await this.#read(next, prefixes) : [];
    for (const [at, papers] of found.entries()) ahead.set(next[at]!, papers);
  }

  #goesOnAsNumber(asked: string, { invoicePrefix, estimatePrefix }: Prefixes): boolean {
    if (asked.length >= NUMBER_MAX) return false;
    const series = [invoicePrefix, estimatePrefix].map((one) => seriesOf(one, this.#world.today()));
    const begun = asked.toLowerCase();
    return /\d/.test(asked) || series.some((one) => one.toLowerCase().startsWith(begun));
  }

  /** For each text. */
  async #read(texts: readonly string[], prefixes: Prefixes): Promise<NumberedPaper[][]> {
    const [invoices, estimates] = await Promise.all([
      this.#readKind('invoice', texts, prefixes.invoicePrefix),
      this.#readKind('estimate', texts, prefixes.estimatePrefix),
    ]);
    const found = texts.map((_, at) => [...invoices[at]!, ...estimates[at]!]);
    const owners = [...new Set(found.flat().flatMap(({ accountIds: [id] }) => id ?? []))];
    const read = owners.length > 0 ? await this.#store.getMany('account', owners) : [];
    const accounts = new Map(read.flatMap((account) => (account ? [[account.id, account]] : [])));
    return found.map((papers) =>
      papers.flatMap((paper) => {
        const account = accounts.get(paper.accountIds[0]!);
        return account ? [{ paper, account }] : [];
      }),
    );
  }

  async #readKind(
    kind: Paper['kind'],
    texts: readonly string[],
    prefix: string,
  ): Promise<Paper[][]> {
    const meant = texts.map((text) => numbersMeant(text, prefix, this.#world.today()));
    const papers = await this.#store.numbered(kind, ...meant.flat());
    const keyed = papers.map((paper) => ({ paper, key: numberKey(paper.number) }));
    return meant.map((numbers) =>
      [...new Set(numbers.map(numberKey))].flatMap((wanted) =>
        keyed.flatMap(({ paper, key }) => (key === wanted ? paper : [])),
      ),
    );
  }

  async #prefixes(): Promise<Prefixes> {
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
