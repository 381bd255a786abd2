import { findCompanies } from '../core/detect';
import { registrableDomain } from '../core/detect/mail-domain';
import type { PageFacts, Stated } from '../core/detect/page-facts';
import { domainAndParents, normalizeDomain } from '../core/domain';
import type { AccountId } from '../core/ids';
import { normalizeCompanyName } from '../core/match';
import { isFreeMail } from '../core/match/free-mail';
import type { Match } from '../core/match/match';
import { siteMatch, statedMatch } from '../core/match/pair';
import { findKnown } from './known-names';
import { asCorrected, type Recogniser, recognise } from './recognise';

/** Whom a page is of and whom its structured data name, the page itself first. */
export async function recogniseFacts(by: Recogniser, facts: PageFacts): Promise<Match[]> {
  const { stated } = facts;
  const site = facts.mailbox ? undefined : siteOf(by, facts.host);
  const owned = site && (await ownersOf(by, site));
  const publisher = site && !owned ? await publisherOf(by, facts, site.root) : undefined;
  const found = [
    ...(owned ? [owned] : []),
    ...(await Promise.all(stated.map((one) => matchesOf(by, one)))).flat(),
    ...(publisher ? [publisher] : []),
  ];
  // The last says the most of an unknown one: whose domain the page is at.
  const byKey = new Map(found.map((match) => [match.key, match]));
  return [...byKey.values()].flatMap((match) => asCorrected(by, match) ?? []);
}

/** The accounts that matches which are no doubt speak for. */
export function evidentIn(matches: readonly Match[]): Set<AccountId> {
  return new Set(matches.flatMap(({ accountIds }) => accountIds));
}

interface Site {
  host: string;
  root: string;
}

/** Where no company of its own is to be expected there is none: at home, at the user's own, at a mail provider's. */
function siteOf({ out }: Recogniser, ofPage: string): Site | undefined {
  const host = normalizeDomain(ofPage);
  const root = registrableDomain(host);
  if (!root || isFreeMail(root) || out.ownDomains.has(root)) return undefined;
  const isOut = domainAndParents(host, root).some((one) => out.never.has(`domain:${one}`));
  return isOut ? undefined : { host, root };
}

/** The organization of the page's domain, the nearest parent domain first. */
async function ownersOf({ store }: Recogniser, { host, root }: Site): Promise<Match | undefined> {
  for (const domain of domainAndParents(host, root)) {
    const owners = await store.accountsBy('domains', domain);
    if (owners.length > 0) return siteMatch(domain, owners);
  }
  return undefined;
}

/** A company nobody knows yet, by what the page calls itself; none where it says nothing. */
async function publisherOf(
  { names }: Recogniser,
  { stated, imprint, siteName }: PageFacts,
  root: string,
): Promise<Match | undefined> {
  const houses = stated.filter(({ kind }) => kind === 'organization');
  const own = houses.find(({ urls }) => urls.some((url) => isAt(url, root)));
  const name = own?.name ?? nameInImprint(imprint) ?? nameOfSite(siteName, root);
  if (!name) return undefined;
  const key = normalizeCompanyName(name);
  const match = statedMatch(key, name, await idsOf({ names }, name));
  const { proposal } = match;
  return proposal ? { ...match, proposal: { ...proposal, domain: root } } : match;
}

function isAt(url: string, root: string): boolean {
  return registrableDomain(normalizeDomain(url)) === root;
}

/** The first company an imprint names by its legal form: it has to name the publisher, and does so first. */
function nameInImprint(imprint: string | undefined): string | undefined {
  return imprint && findCompanies(imprint).at(0)?.name;
}

const PARTS = /\s+[|·•–—:-]\s+/;

/** `Acme Tools | Spanners since 1904`: the part that its domain is called after. */
function nameOfSite(siteName: string | undefined, root: string): string | undefined {
  const label = plain(root.slice(0, root.indexOf('.')));
  return siteName?.split(PARTS).find((part) => {
    const name = plain(part.replace(/\.\p{L}{2,}$/u, ''));
    return name.length > 1 && (name.includes(label) || label.includes(name));
  });
}

function plain(text: string): string {
  return normalizeCompanyName(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Read as text it would be: its addresses and numbers, and the name as the data have it. */
async function matchesOf(by: Recogniser, stated: Stated): Promise<Match[]> {
  const { kind, name, emails, phones, vatNumbers, role, company } = stated;
  const addresses = emails.map((email) => (kind === 'contact' ? `${name} <${email}>` : email));
  const numbers = phones.map((phone) => `Tel. ${phone}`);
  const text = [...addresses, role, company, ...numbers, ...vatNumbers].filter(Boolean).join('\n');
  const mentions = await recognise(by, { text, links: [] });
  const found = mentions.map(({ match }) => match);
  if (kind === 'contact') return found;
  return [statedMatch(normalizeCompanyName(name), name, await idsOf(by, name)), ...found];
}

/** Those who are known by exactly this name, its legal form left out. */
async function idsOf({ names }: Pick<Recogniser, 'names'>, name: string): Promise<AccountId[]> {
  const [whole, other] = await findKnown(name, names);
  if (other || whole?.place === undefined || whole.start > 0) return [];
  return whole.end >= name.trimEnd().length ? (names.idsOf(whole.place) as AccountId[]) : [];
}
