import type { AccountId } from '../ids';

/** What the user has said against what would be matched, or instead of it. */
export interface Corrections {
  /** Whom no page is to show: keys of matches (`email:jane@acme.example`, `name:acme`) or `domain:acme.example`. */
  never: readonly string[];
  choices: readonly Choice[];
}

/** Whom a mention stands for on a site. */
export interface Choice {
  /** As `siteOf` names it; empty where the browser does not tell. */
  site: string;
  /** Of the match. */
  key: string;
  /** Nobody: what the site means by it is no account. */
  accountId?: AccountId;
}

export const noCorrections: Corrections = { never: [], choices: [] };

/** What was chosen on the site, by the key of the match; what was chosen where no site was told counts everywhere. */
export function choicesOn(
  site: string,
  { choices }: Corrections,
): ReadonlyMap<string, AccountId | undefined> {
  const here = choices.filter((choice) => choice.site === site);
  const anywhere = choices.filter((choice) => choice.site === '');
  return new Map([...anywhere, ...here].map(({ key, accountId }) => [key, accountId]));
}
