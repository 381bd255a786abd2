import * as kinds from '../match/word-kinds';
import { WordSet } from '../match/word-set';
import type { Words } from '../match/words';

/** May stand between the words of a name without a capital. */
const PARTICLES = new WordSet(
  'of de del di du da do dos van von vom zur zum fur for ten ter a d an am la para per pour',
);
/** In the name of a club, articles too: `Verband der Automobilindustrie e.V.` */
const CLUB_PARTICLES = new WordSet('der des den dem die das in im');

/** Begin a sentence or phrase rather than a name, capital or not. */
const OPENERS = new WordSet(
  'the a an this that our your their its his her my by at in on from with for and or but as to of when if while after before since also we you they he she it is was both all new former parent der die das des dem den ein eine einer eines einem bei im in am von vom mit fur und oder aber auch sowie nach seit durch uber ihre seine unsere deren als wie el la los las un una en de del al por para con y o segun le les une des du par pour avec et ou chez il lo gli i nel della alla dal con per e o os as no na do da em pela pelo ao het een de bij van met en og den det en av pa till för for hos fra til mr mrs ms dr herr frau',
);

const CALLED = new WordSet(
  'copyright by developed office firma konzern hersteller unternehmen unternehmens entreprise empresa societe societa azienda',
);

/** What is no name when it stands alone before a legal form. */
const NO_NAMES = new WordSet(
  'the a an our your their its this that these no any each every such other another one private public parent holding insurance limited company trust gmbh ag inc ltd eine einer der die das ihre unsere',
);

export function isParticle(words: Words, at: number, club: boolean): boolean {
  return PARTICLES.has(words, at) || (club && CLUB_PARTICLES.has(words, at));
}

/** Says that a name follows: `der Firma …`, `Formenbau-Unternehmen …`. */
export function isCalled(words: Words, at: number): boolean {
  return CALLED.has(words, at);
}

export function isNoName(words: Words, at: number): boolean {
  return NO_NAMES.has(words, at) || /^\d+$/.test(words.textOf(at));
}

/** Whether a word only leads up to a name. */
export function isOpener(words: Words, at: number): boolean {
  const kind = words.kind[at]!;
  if (kind & kinds.CONNECTOR) return true;
  if (kind & (kinds.CAPITALS | kinds.UNSPACED)) return false;
  return OPENERS.has(words, at);
}
