import type { Account } from '../core/account';
import { type CompanySpan, findEmails, WORTH_MARKING } from '../core/detect';
import { type Deception, deceptionIn } from '../core/detect/deception';
import { registrableDomain } from '../core/detect/mail-domain';
import { linkedAddresses } from '../core/detect/mailto';
import { findPhones, findVatNumbers } from '../core/detect/numbers';
import type { PageText, Span } from '../core/detect/page-text';
import { shownName } from '../core/detect/shown-name';
import { type Signature, signatureAround } from '../core/detect/signature';
import { domainAndParents } from '../core/domain';
import { domainOfEmail, nameFromEmail, normalizeEmail } from '../core/email-address';
import type { AccountId } from '../core/ids';
import { type CompanyIndex, normalizeCompanyName } from '../core/match';
import { isFreeMail } from '../core/match/free-mail';
import type { Match } from '../core/match/match';
import { chosenMatch, emailMatch, nameMatch, numberMatch } from '../core/match/pair';
import { isSamePhone } from '../core/number-keys';
import { findKnown } from './known-names';
import { isColleague, isLeftOut, type LeftOut } from './left-out';
import type { Store } from './ports';

/** Where in the text a match is mentioned. */
export interface Mention extends Span {
  match: Match;
}

export interface Recogniser {
  store: Store;
  names: CompanyIndex;
  out: LeftOut;
  /** What the user has chosen on this site, by the key of the match. */
  choices: ReadonlyMap<string, AccountId | undefined>;
  /** Accounts that something else on the page speaks for; a capital is enough for their names. */
  evident?: ReadonlySet<AccountId>;
}

/** Finds every address, company name and known number in the text and whom they stand for, in reading order. */
export async function recognise(by: Recogniser, page: PageText): Promise<Mention[]> {
  const found = await placesIn(page, by.names);
  const addresses = new Map<string, Span[]>();
  for (const { address, start, end } of found.places) {
    if (address) addresses.set(address, [...(addresses.get(address) ?? []), { start, end }]);
  }
  const all = found.places.filter(({ address }) => address);
  const shownAt = (spans: readonly Span[]) => shown(page.text, spans, found.companies, all);
  const byAddress = new Map<string, Match>();
  await Promise.all(
    [...addresses].map(async ([address, spans]) => {
      const match = isLeftOut(address, by.out)
        ? undefined
        : await whose(by.store, address, () => shownAt(spans));
      if (match && !(match.proposal && isColleague(address, by.out))) byAddress.set(address, match);
    }),
  );
  const numbered = await numberPlaces(by.store, page.text, found.places);
  const houses = [...byAddress.values()].flatMap(({ accountIds }) => accountIds);
  const evident = new Set([...(by.evident ?? []), ...houses]);
  const backed = found.weak.filter(({ name }) => name!.accountIds.some((id) => evident.has(id)));
  const mentions: Mention[] = [];
  for (const place of inOrder([...found.places, ...numbered, ...backed])) {
    const { address, name, start, end, doubtful } = place;
    const match = address ? byAddress.get(address) : name;
    if (!match || (doubtful && match.proposal)) continue;
    const corrected = asCorrected(by, match);
    if (corrected) mentions.push({ start, end, match: corrected });
  }
  return mentions;
}

/** What the user has said about it counts; `undefined` where it is not to be shown. */
export function asCorrected({ out, choices }: Recogniser, match: Match): Match | undefined {
  if (out.never.has(match.key)) return undefined;
  return choices.has(match.key) ? chosenMatch(match, choices.get(match.key)) : match;
}

/** What the page says beside an address. */
interface Shown extends Signature {
  name?: string;
  deception?: Deception;
}

/** @param spans of one address, among all of the text */
function shown(
  text: string,
  spans: readonly Span[],
  companies: readonly CompanySpan[],
  all: readonly Span[],
): Shown {
  const names = spans.map((span) => shownName(text, span));
  const name = names.find((one) => one !== undefined);
  const signed = spans.map((span) => signatureAround(text, span, companies, all));
  const deception = spans.map((span) => deceptionIn(text, span)).find((one) => one !== undefined);
  return {
    ...Object.assign({}, ...signed.reverse()),
    ...(name && { name }),
    ...(deception && { deception }),
  };
}

/** Below, an address is only shown where it is known: nobody is to be added who may not be. */
const DOUBTFUL = 0.55;
/** From here on a name is one where something else speaks for its account: it has a capital. */
const WORTH_BACKING = 0.3;
/** From here on a name nobody is known by is offered as a new organization. */
const WORTH_ADDING = 0.8;

interface Place extends Span {
  address?: string;
  doubtful?: boolean;
  /** Of a name or a number. */
  name?: Match;
}

async function placesIn({ text, links }: PageText, names: CompanyIndex) {
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
  const companies = (await findKnown(text, names)).filter(
    (one) => !places.slice(0, addresses).some((place) => overlap(place, one)),
  );
  const unknown = new Set<string>();
  const weak: Place[] = [];
  for (const { start, end, name, place, confidence } of companies) {
    if (confidence < (place === undefined ? WORTH_ADDING : WORTH_BACKING)) continue;
    if (place === undefined) {
      // It is only listed, so one mention is enough.
      if (unknown.has(name)) continue;
      unknown.add(name);
    }
    const accountIds = place === undefined ? [] : (names.idsOf(place) as AccountId[]);
    const match = nameMatch(normalizeCompanyName(name), name, accountIds);
    const isWeak = place !== undefined && confidence < WORTH_MARKING;
    (isWeak ? weak : places).push({ start, end, name: match });
  }
  return { places: inOrder(places), weak, companies };
}

function inOrder(places: Place[]): Place[] {
  return places.sort((a, b) => a.start - b.start);
}

/** Telephone and VAT numbers that some account has; an address or a name in the same place comes first. */
async function numberPlaces(
  store: Store,
  text: string,
  others: readonly Place[],
): Promise<Place[]> {
  const isFree = (span: Span) => !others.some((other) => overlap(other, span));
  const vats = findVatNumbers(text).filter(isFree);
  const phones = findPhones(text).filter(
    (span) => isFree(span) && !vats.some((vat) => overlap(vat, span)),
  );
  const found = await Promise.all([
    ...vats.map(async (span) => {
      const accounts = await store.accountsBy('numbers', span.key);
      return { span, kind: 'vat' as const, accounts };
    }),
    ...phones.map(async (span) => {
      const accounts = await store.accountsBy('numbers', span.key);
      const isMeant = ({ phones }: Account) =>
        phones.some(({ number }) => isSamePhone(number, span.number));
      return { span, kind: 'phone' as const, accounts: accounts.filter(isMeant) };
    }),
  ]);
  return found.flatMap(({ span, kind, accounts }) => {
    const { start, end } = span;
    return accounts.length > 0 ? [{ start, end, name: numberMatch(kind, span, accounts) }] : [];
  });
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The account of an address; else the organization of its domain, the nearest parent domain first. */
async function whose(store: Store, address: string, shownBeside: () => Shown): Promise<Match> {
  const known = await store.accountsBy('emails', address);
  if (known.length > 0) return emailMatch(address, known);
  const host = domainOfEmail(address);
  const root = registrableDomain(host) ?? host;
  const shown = shownBeside();
  const proposal = { ...shown, name: shown.name ?? nameFromEmail(address) };
  if (isFreeMail(root)) return emailMatch(address, [], proposal);
  for (const domain of domainAndParents(host, root)) {
    const owners = await store.accountsBy('domains', domain);
    if (owners.length > 0) return emailMatch(address, owners, { ...proposal, domain });
  }
  return emailMatch(address, [], { ...proposal, domain: root });
}
