import type { CompanyIndex } from '../match/company-index';
import type { Words } from '../match/words';
import type { CompanySpan, Find } from './companies';
import { COMMON, weigh } from './name-weight';

/** From here on a known name is marked on the page. */
export const WORTH_MARKING = 0.5;

/** What a text says about one name of one word. */
interface Usage {
  /** Written in small letters, as a word of the language would be. */
  small: number;
  /** Behind another word with a capital, as a family name is. */
  behindCapital: number;
  all: number;
}

/** A quarter of all mentions with a first name: the others mean that person too. */
const PERSON_SHARE = 0.25;

/** Weighs what speaks for each find, and what the rest of the text says about names of one word. */
export class Evidence {
  readonly #spans: CompanySpan[] = [];
  readonly #usages = new Map<number, Usage>();
  /** Of each span that is a name of one word; -1 for the others. */
  readonly #places: number[] = [];
  readonly #ids = new Map<number, string>();
  readonly #index: CompanyIndex | undefined;

  constructor(index: CompanyIndex | undefined) {
    this.#index = index;
  }

  add(words: Words, find: Find): void {
    const { place } = find;
    const start = words.start[find.from]!;
    const end = words.end[find.to - 1]!;
    const name = words.text.slice(start, end);
    if (place < 0) {
      this.#push({ start, end, name, confidence: find.confidence }, -1);
      return;
    }
    const { confidence, single, small, behindCapital } = weigh(words, find);
    if (single) this.#count(place, small, behindCapital);
    const known = this.#idOf(place);
    this.#push({ start, end, name, known, place, confidence }, single ? place : -1);
  }

  spans(): CompanySpan[] {
    this.#spans.forEach((span, i) => {
      const usage = this.#usages.get(this.#places[i]!);
      if (usage && isNoCompany(usage)) span.confidence = Math.min(span.confidence, COMMON);
    });
    return this.#spans;
  }

  #idOf(place: number): string {
    const id = this.#ids.get(place) ?? this.#index!.idsOf(place)[0]!;
    this.#ids.set(place, id);
    return id;
  }

  #push(span: CompanySpan, place: number): void {
    this.#spans.push(span);
    this.#places.push(place);
  }

  #count(place: number, small: boolean, behindCapital: boolean): void {
    const usage = this.#usages.get(place) ?? { small: 0, behindCapital: 0, all: 0 };
    this.#usages.set(place, usage);
    usage.all++;
    if (small) usage.small++;
    if (behindCapital) usage.behindCapital++;
  }
}

function isNoCompany({ small, behindCapital, all }: Usage): boolean {
  return small > 0 || behindCapital > all * PERSON_SHARE;
}
