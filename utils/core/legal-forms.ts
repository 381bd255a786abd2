/**
 * Legal forms as they stand beside a company's name, folded and without dots (facts: ISO 20275).
 * The common ones of the countries our users write to.
 */
const FORMS = new Set(
  [
    'ag|gmbh|ggmbh|mbh|kg|og|kgaa|ohg|gbr|ug|ev|eg|ek|se|co|co kg|haftungsbeschrankt|gesmbh',
    'inc|incorporated|llc|llp|lp|corp|corporation|company|ltd|limited|plc|cic|pbc|pllc',
    'sa|sas|sasu|sarl|eurl|snc|sca|scop',
    'sl|slp|slu|sll|sau|sociedad limitada|sociedad anonima|s coop|sa de cv|srl de cv|sapi de cv|de cv',
    'spa|srl|srls|sapa',
    'bv|nv|wll|i s|vof|cv|bvba|ab|as|asa|oy|oyj|aps|a s|hf|ehf|ivs|ans',
    'sc|sp zoo|sp z oo|zoo|sro|doo|dd|ood|ad|kft|zrt|bt|nyrt|oü|ou|uab|sia',
    'lda|ltda|eireli|sgps|kk|yk|gk|pty|pty ltd|pte|pte ltd|sdn bhd|bhd|pvt|pvt ltd|pjsc|psc',
    'ооо|оао|зао|пао|ао|ип|тов|as oy|tic|sti|ltd sti',
    'unipessoal lda|in liquidation|spzoo|spk|spj',
  ].flatMap((line) => line.split('|')),
);

/** The few that stand in front of the name: `ООО Ромашка`, `UAB Girteka`. */
const LEADING = new Set('ооо|оао|зао|пао|ао|ип|тов|sarl|sas|uab|sia|pt|as oy'.split('|'));

/** In words. */
export const LONGEST_LEGAL_FORM = 3;

/** @param words one to three folded words joined by a space */
export function isLegalForm(words: string): boolean {
  return FORMS.has(words);
}

export function isLeadingLegalForm(word: string): boolean {
  return LEADING.has(word);
}
