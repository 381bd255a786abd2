import type { Account } from './account';
import { findEmails } from './detect/emails';
import { hostVerdict, registrableDomain } from './detect/mail-domain';
import { normalizeDomain } from './domain';
import { domainOfEmail, nameFromEmail, normalizeEmail } from './email-address';
import { isFreeMail } from './match/free-mail';

/** What one line of typing says of an account to be made. */
export interface TypedAccount {
  name: string;
  /** A contact's; empty where none was typed. */
  email: string;
  /** An organization's; empty where none was typed. */
  domain: string;
}

/** Reads a name, an address or both (`Ana Ruiz <ana@acme.example>`), and for an organization a domain. */
export function readTyped(text: string, kind: Account['kind']): TypedAccount {
  const typed = text.trim();
  const [email] = findEmails(typed);
  const domain = email ? domainOfEmail(normalizeEmail(email.email)) : normalizeDomain(typed);
  if (kind === 'organization') {
    const root =
      hostVerdict(domain) !== undefined && !/\s/.test(domain)
        ? registrableDomain(domain)
        : undefined;
    if (!root || isFreeMail(root)) return { name: typed, email: '', domain: '' };
    return { name: capital(root.slice(0, root.indexOf('.'))), email: '', domain };
  }
  if (!email) return { name: typed, email: '', domain: '' };
  const around = typed.slice(0, email.start) + typed.slice(email.end);
  const name = around
    .replace(/[<>()"“”,;:]|mailto/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    name: name || nameFromEmail(email.email),
    email: normalizeEmail(email.email),
    domain: '',
  };
}

function capital(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first.toUpperCase() + word.slice(first.length);
}
