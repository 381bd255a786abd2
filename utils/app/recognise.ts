import { findCompanies, findEmails, WORTH_MARKING } from '../core/detect';
import { registrableDomain } from '../core/detect/mail-domain';
import { linkedAddresses } from '../core/detect/mailto';
import type { PageText, Span } from '../core/detect/page-text';
import { shownName } from '../core/detect/shown-name';
import { domainAndParents } from '../core/domain';
import { domainOfEmail, nameFromEmail, normalizeEmail } from '../core/email-address';
import type { AccountId } from '../core/ids';
import { type CompanyIndex, normalizeCompanyName } from '../core/match';
import { isFreeMail } from '../core/match/free-mail';
import type { Match } from '../core/match/match';
import { emailMatch, nameMatch } from '../core/match/pair';
import type { Store } from './ports';

/** Where in the text a match is mentioned. */
export interface Mention extends Span {
  match: Match;
}

export interface Recogniser {
  store: Store;
  names: CompanyIndex;
  /** Normalised addresses never to be shown: those of the members. */
  own: ReadonlySet<string>;
}

/** Finds every address and known company name in the text and whom they stand for, in reading order. */
export async function recognise(by: Recogniser, page: PageText): Promise<Mention[]> {
  const places = placesIn(page, by.names);
  const addresses = new Map<string, string | undefined>();
  for (const { address, start, end } of places) {
    if (address)
      addresses.set(address, addresses.get(address) ?? shownName(page.text, { start, end }));
  }
  const byAddress = new Map<string, Match>();
  await Promise.all(
    [...addresses].map(async ([address, name]) => {
      if (!by.own.has(address)) byAddress.set(address, await whose(by.store, address, name));
    }),
  );
  const mentions: Mention[] = [];
  for (const { address, name, start, end, doubtful } of places) {
    const match = address ? byAddress.get(address) : name;
    if (match && !(doubtful && match.proposal)) mentions.push({ start, end, match });
  }
  return mentions;
}

/** Below, an address is only shown where it is known: nobody is to be added who may not be. */
const DOUBTFUL = 0.55;

interface Place extends Span {
  address?: string;
  doubtful?: boolean;
  name?: Match;
}

function placesIn({ text, links }: PageText, names: CompanyIndex): Place[] {
  const places: Place[] = [];
  for (const { href, start, end } of links) {
    for (const address of linkedAddresses(href)) places.push({ start, end, address });
  }
  for (const { email, start, end, confidence } of findEmails(text)) {
    const span = { address: normalizeEmail(email), start, end, doubtful: confidence < DOUBTFUL };
    const linked = places.some((place) => place.address === span.address && overlap(place, span));
    if (!linked) places.push(span);
  }
  const addresses = places.length;
  for (const { start, end, name, place, confidence } of findCompanies(text, names)) {
    if (place === undefined || confidence < WORTH_MARKING) continue;
    const within = places.slice(0, addresses).some((one) => overlap(one, { start, end }));
    if (within) continue;
    const accountIds = names.idsOf(place) as AccountId[];
    places.push({ start, end, name: nameMatch(normalizeCompanyName(name), name, accountIds) });
  }
  return places.sort((a, b) => a.start - b.start);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The account of an address; else the organization of its domain, the nearest parent domain first. */
async function whose(store: Store, address: string, shown?: string): Promise<Match> {
  const known = await store.accountsBy('emails', address);
  if (known.length > 0) return emailMatch(address, known);
  const host = domainOfEmail(address);
  const root = registrableDomain(host) ?? host;
  const name = shown ?? nameFromEmail(address);
  if (isFreeMail(root)) return emailMatch(address, [], { name });
  for (const domain of domainAndParents(host, root)) {
    const owners = await store.accountsBy('domains', domain);
    if (owners.length > 0) return emailMatch(address, owners, { name, domain });
  }
  return emailMatch(address, [], { name, domain: root });
}
