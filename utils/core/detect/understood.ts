import { nameFromEmail, normalizeEmail } from '../email-address';
import { isWebAddress, readWebAddress } from '../web-address';
import type { Clicked } from './clicked';
import { type CompanySpan, findCompanies } from './companies';
import { type EmailSpan, findEmails } from './emails';
import { linkedAddresses } from './mailto';
import { dialledBy, newPhones, type PhoneFound } from './new-phones';
import { findPhones } from './numbers';
import { shownName } from './shown-name';
import { signatureAround } from './signature';

/** What a click says of an account; each list with what is nearest to the click first. */
export interface Understood {
  /** What was read: the selection, or else the link's text or the lines around. */
  text: string;
  emails: EmailFound[];
  phones: PhoneFound[];
  /** These and whatever else could be one, if somebody has it. */
  numbers: PhoneFound[];
  /** Whole web addresses: the link, and what stands in the text. */
  websites: string[];
  /** The page itself, where nothing was selected and no link was clicked. */
  page?: string;
  person?: PersonFound;
  company?: string;
  /** All of a short text, which may be the name of anybody. */
  name?: string;
  quote?: Quote;
  source?: { url: string; title: string };
}

/** `at`: where it stands in the text; before its beginning for what a link leads to. */
export interface EmailFound {
  address: string;
  at: number;
}

export interface PersonFound {
  name: string;
  role: string;
  /** Absent where only a name was read, which may as well be a company's. */
  email?: string;
}

export interface Quote {
  text: string;
  /** Whether the selection went on. */
  cut: boolean;
}

/** More of a selection is not read. */
const READ_MAX = 100_000;
/** A longer quote is no quote any more. */
export const QUOTE_MAX = 10_000;
const EMAILS_MAX = 20;
const WEBSITES_MAX = 3;
const NAME_MAX = 80;
const URL_MAX = 2_000;
const WEB = /(?<![\p{L}\p{N}@.])(?:https?:\/\/|www\.)[^\s<>"'()[\]{}|]+[\p{L}\p{N}/]/giu;

export function understand(clicked: Clicked): Understood {
  const { linkUrl = '', linkText = '', around = '', pageUrl = '', pageTitle = '' } = clicked;
  const selected = clicked.text.slice(0, READ_MAX);
  const text = selected.trim() ? selected : linkUrl ? linkText : around;
  const spans = findEmails(text);
  const companies = findCompanies(text);
  const emails = emailsOf(linkUrl, spans);
  const dialled = dialledBy(linkUrl);
  const phones = [...(dialled ? [{ number: dialled, at: -1 }] : []), ...newPhones(text)];
  const others = findPhones(text).map(({ number, start }) => ({ number, at: start }));
  const websites = websitesOf(linkUrl, text);
  const [email] = emails;
  const signed = email && signatureOf(text, email, spans, companies);
  const company = signed?.company ?? surest(companies)?.name;
  const name = nameIn(text, emails, phones, websites);
  const person = email ? personAt(email, text, linkText, signed?.role) : named(name);
  const page = !selected.trim() && !linkUrl && webPage(pageUrl);
  const source = webPage(pageUrl);
  return {
    text,
    emails,
    phones,
    numbers: [...phones, ...others],
    websites,
    ...(page && { page }),
    ...(person && person.name !== company && { person }),
    ...(company && { company }),
    ...(name && { name }),
    ...(selected.trim() && { quote: quoteOf(clicked.text) }),
    ...(source && { source: { url: source, title: pageTitle.trim() } }),
  };
}

function emailsOf(linkUrl: string, spans: readonly EmailSpan[]): EmailFound[] {
  const found = new Map<string, EmailFound>();
  for (const address of linkedAddresses(linkUrl)) found.set(address, { address, at: -1 });
  for (const { email, start } of spans) {
    const address = normalizeEmail(email);
    if (!found.has(address)) found.set(address, { address, at: start });
  }
  return [...found.values()].slice(0, EMAILS_MAX);
}

function websitesOf(linkUrl: string, text: string): string[] {
  const linked = webPage(linkUrl);
  const hidden = linkedAddresses(linkUrl).length > 0;
  const written = [...text.matchAll(WEB)].flatMap(([url]) => readWebAddress(url) ?? []);
  const all = [...(linked && !hidden ? [linked] : []), ...written];
  return [...new Set(all)].filter((url) => url.length <= URL_MAX).slice(0, WEBSITES_MAX);
}

function webPage(url: string): string | undefined {
  const whole = url.trim().replace(/#.*$/, '');
  return isWebAddress(whole) && whole.length <= URL_MAX ? whole : undefined;
}

function signatureOf(
  text: string,
  { address, at }: EmailFound,
  spans: readonly EmailSpan[],
  companies: readonly CompanySpan[],
) {
  const span = spans.find(({ email }) => normalizeEmail(email) === address);
  return at >= 0 && span ? signatureAround(text, span, companies, spans) : undefined;
}

function surest(companies: readonly CompanySpan[]): CompanySpan | undefined {
  return [...companies].sort((a, b) => b.confidence - a.confidence)[0];
}

/** Whose address it is: the name beside it, or the one it is made of. `info@` is nobody's. */
function personAt(
  { address, at }: EmailFound,
  text: string,
  linkText: string,
  role = '',
): PersonFound | undefined {
  const beside =
    at < 0 ? named(linkText)?.name : shownName(text, { start: at, end: endOf(text, at) });
  const made = nameFromEmail(address);
  const name = beside ?? (/\s/.test(made) && !/\d/.test(made) ? made : undefined);
  return name ? { name, role, email: address } : undefined;
}

function endOf(text: string, at: number): number {
  const space = text.slice(at).search(/[\s>)]/);
  return space < 0 ? text.length : at + space;
}

function named(text = ''): PersonFound | undefined {
  const name = text.includes('@') ? undefined : shownName(text, { start: 0, end: text.length });
  return name ? { name, role: '' } : undefined;
}

/** One short line that is nothing else. */
function nameIn(text: string, ...others: readonly (readonly unknown[])[]): string | undefined {
  const line = text.trim();
  if (line.length > NAME_MAX || line.includes('\n') || !/\p{L}{2}/u.test(line)) return undefined;
  return others.every((found) => found.length === 0) ? line : undefined;
}

function quoteOf(text: string): Quote {
  const whole = text.trim();
  if (whole.length <= QUOTE_MAX) return { text: whole, cut: false };
  // Half of a pair of code units is no letter.
  return { text: `${whole.slice(0, QUOTE_MAX).replace(/[\ud800-\udbff]$/, '')}…`, cut: true };
}
