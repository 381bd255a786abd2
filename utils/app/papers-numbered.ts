import type { Paper } from '../core/activity';
import { COMPANY_ID, type Company, startingCompany } from '../core/company';
import { numberKey, seriesOf } from '../core/paper-number';
import type { DateOnly } from '../core/time';
import type { Store, World } from './ports';
import type { NumberedPaper, PaperSearch } from './quick-lookup';

/** Longer texts are no number of an estimate or invoice. */
const NUMBER_MAX = 40;
const DIGITS = [...'0123456789'];
/** More than these take longer to read than the numbers that are meant, one by one. */
const BETWEEN_MAX = 20;

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
    const known = this.#ahead.get(asked);
    if (known) return known;
    const [papers] = await this.#read([asked], prefixes, (kind, [numbers]) =>
      this.#store.numbered(kind, ...numbers!),
    );
    return papers!;
  }

  async readAhead(text: string): Promise<void> {
    const asked = text.trim();
    const ahead = this.#ahead;
    const prefixes = await this.#prefixes();
    const next = DIGITS.map((digit) => asked + digit);
    if (ahead.has(next[0]!) || !this.#goesOnAsNumber(asked, prefixes)) return;
    const found = await this.#read(next, prefixes, async (kind, meant) => {
      const series = meant[0]!.map((_, at) => meant.map((numbers) => numbers[at]!));
      return (await Promise.all(series.map((run) => this.#run(kind, run)))).flat();
    });
    for (const [at, papers] of found.entries()) ahead.set(next[at]!, papers);
  }

  #goesOnAsNumber(asked: string, { invoicePrefix, estimatePrefix }: Prefixes): boolean {
    if (asked.length >= NUMBER_MAX) return false;
    const series = [invoicePrefix, estimatePrefix].map((one) => seriesOf(one, this.#world.today()));
    const begun = asked.toLowerCase();
    return /\d/.test(asked) || series.some((one) => one.toLowerCase().startsWith(begun));
  }

  /**
   * For each text.
   * @param papersOf reads those of a kind that have one of the numbers meant by each text, and maybe others
   */
  async #read(
    texts: readonly string[],
    prefixes: Prefixes,
    papersOf: (kind: Paper['kind'], meant: string[][]) => Promise<Paper[]>,
  ): Promise<NumberedPaper[][]> {
    const ofKind = async (kind: Paper['kind'], prefix: string) => {
      const meant = texts.map((text) => numbersMeant(text, prefix, this.#world.today()));
      return withNumbers(await papersOf(kind, meant), meant);
    };
    const [invoices, estimates] = await Promise.all([
      ofKind('invoice', prefixes.invoicePrefix),
      ofKind('estimate', prefixes.estimatePrefix),
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

  /** Those with one of ten numbers that follow each other, and maybe some between: one read instead of ten. */
  async #run(kind: Paper['kind'], numbers: string[]): Promise<Paper[]> {
    const [first, last] = [numbers[0]!, numbers.at(-1)!];
    const papers = await this.#store.numberedBetween(kind, first, last, BETWEEN_MAX);
    // Between `I-2020` and `I-2029` stands all of 2026.
    return papers.length < BETWEEN_MAX ? papers : this.#store.numbered(kind, ...numbers);
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

/** For each of the texts, those with one of the numbers that it means. */
function withNumbers(papers: readonly Paper[], meant: readonly string[][]): Paper[][] {
  const byKey = new Map<string, Map<string, Paper>>();
  for (const paper of papers) {
    const key = numberKey(paper.number);
    byKey.set(key, (byKey.get(key) ?? new Map()).set(paper.id, paper));
  }
  return meant.map((numbers) =>
    [...new Set(numbers.map(numberKey))].flatMap((key) => [...(byKey.get(key)?.values() ?? [])]),
  );
}

function numbersMeant(asked: string, prefix: string, today: DateOnly): string[] {
  const year = Number(today.slice(0, 4));
  const series = [year, year - 1].map((one) => seriesOf(prefix, `${one}-01-01` as DateOnly));
  const [beforeYear = ''] = prefix.split('{year}');
  const beginnings = /^\d+$/.test(asked) ? series : /^\d/.test(asked) ? [beforeYear] : [];
  return [...new Set([asked, ...beginnings.map((beginning) => beginning + asked)])];
}
