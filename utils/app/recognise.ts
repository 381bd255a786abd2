import { findEmails } from '../core/detect/emails';
import { registrableDomain } from '../core/detect/mail-domain';
import { mailtoAddresses } from '../core/detect/mailto';
import type { NameDictionary } from '../core/detect/name-dictionary';
import type { PageText, Span } from '../core/detect/page-text';
import { shownName } from '../core/detect/shown-name';
import { domainAndParents } from '../core/domain';
import { domainOfEmail, nameFromEmail } from '../core/email-address';
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
  names: NameDictionary;
  /** Normalised addresses never to be shown: those of the members. */
  own: ReadonlySet<string>;
}

/** Finds every address and known company name in the text and whom they stand for, in reading order. */
export async function recognise(by: Recogniser, page: PageText): Promise<Mention[]> {
  const places = placesIn(page, by.names);
  const addresses = new Map<string, string | undefined>();
  for (const { address, ...span } of places) {
    if (address) addresses.set(address, addresses.get(address) ?? shownName(page.text, span));
  }
  const byAddress = new Map<string, Match>();
  await Promise.all(
    [...addresses].map(async ([address, name]) => {
      if (!by.own.has(address)) byAddress.set(address, await whose(by.store, address, name));
    }),
  );
  const mentions: Mention[] = [];
  for (const { address, name, ...place } of places) {
    const match = address ? byAddress.get(address) : name;
    if (match) mentions.push({ ...place, match });
  }
  return mentions;
}

interface Place extends Span {
  address?: string;
  name?: Match;
}

function placesIn({ text, links }: PageText, names: NameDictionary): Place[] {
  const places: Place[] = [];
  for (const { href, start, end } of links) {
    for (const address of mailtoAddresses(href)) places.push({ start, end, address });
  }
  for (const span of findEmails(text)) {
    const linked = places.some((place) => place.address === span.address && overlap(place, span));
    if (!linked) places.push(span);
  }
  const addresses = places.length;
  for (const { start, end, key, accountIds } of names.find(text)) {
    const name = nameMatch(key, text.slice(start, end), accountIds);
    const within = places.slice(0, addresses).some((place) => overlap(place, { start, end }));
    if (!within) places.push({ start, end, name });
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
