export type Language = 'en' | 'es' | 'de' | 'fr' | 'it' | 'pt' | 'pl' | 'sv' | 'ja';

/** Title (or subject) and text of one entry; an empty text is left out. */
export type Piece = readonly [title: string, text: string];

/** The moments of a story for which every language has its sentences. */
export type Moment =
  | 'mailAsk'
  | 'mailOffer'
  | 'mailAccept'
  | 'mailDecline'
  | 'mailBill'
  | 'mailRemind'
  | 'mailPaying'
  | 'mailThanks'
  | 'mailChat'
  | 'callNeed'
  | 'callFollow'
  | 'callDun'
  | 'callChat'
  | 'noteVisit'
  | 'noteWon'
  | 'noteChat'
  | 'taskFollow'
  | 'taskOrder'
  | 'taskReady'
  | 'taskChat'
  | 'eventVisit'
  | 'eventInstall'
  | 'eventChat'
  | 'supply';

export interface Words extends Record<Moment, readonly Piece[]> {
  greet: string;
  bye: string;
  /** In the order of `items` in the catalogue, parted by `|`. */
  items: string;
  /** In the order of `bundles` in the catalogue, parted by `|`. */
  topics: string;
  /** Title of a payment. */
  paid: string;
  lost: readonly string[];
  /** Roles people have in an organization, the first being the one we mostly write to; parted by `|`. */
  roles: string;
}

/** Puts values into the `{slots}` of a sentence. */
export function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => values[slot]!);
}
