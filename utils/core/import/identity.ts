import type { Account } from '../account';
import { registrableDomain } from '../detect/mail-domain';
import { normalizeDomain } from '../domain';
import { normalizeEmail } from '../email-address';
import { fullName } from '../full-name';
import { isFreeMail } from '../match/free-mail';
import { isTellingKey, nameKey, wordsOf } from '../name';
import { phoneKey, vatKey } from '../number-keys';
import type { ImportedAccount } from './imported-row';

/** By what an account of a file is known. */
export interface Identity {
  kind: Account['kind'];
  emails: string[];
  /** Only of organizations, without free mail. */
  domains: string[];
  /** The telling `nameKey` of an organization. */
  names: string[];
  /** `vatKey`. */
  vat: string[];
  /** `phoneKey`s, which count together with an equal name. */
  phones: string[];
  /** In the form in which names are equal; empty where there is none. */
  name: string;
}

export function identityOf(kind: Account['kind'], said: ImportedAccount): Identity {
  const name = comparableName(kind, said.name ?? fullName(said));
  const isOrganization = kind === 'organization';
  return {
    kind,
    emails:
      said.emails?.map((one) => normalizeEmail(typeof one === 'string' ? one : one.address)) ?? [],
    domains: isOrganization ? (said.domains?.map(normalizeDomain).filter(isOwnDomain) ?? []) : [],
    names: isOrganization && isTellingKey(name) ? [name] : [],
    vat: present(vatKey(said.vatNumber ?? '')),
    phones:
      said.phones?.flatMap((one) =>
        present(phoneKey(typeof one === 'string' ? one : one.number)),
      ) ?? [],
    name,
  };
}

/** In the form in which the names of two accounts are equal. */
export function comparableName(kind: Account['kind'], name: string): string {
  if (kind === 'organization') return nameKey(name);
  return wordsOf(name)
    .map(({ text }) => text)
    .join(' ');
}

export function emailKey(kind: Account['kind'], address: string): string {
  return `${kind}@${address}`;
}

/** Of an organization. */
export function domainKey(domain: string): string {
  return `organization.${domain}`;
}

/** `undefined` where it is no number. */
export function vatNumberKey(kind: Account['kind'], vatNumber: string): string | undefined {
  const key = vatKey(vatNumber);
  return key && kind + key;
}

/** What else has any of these is the same account. */
export function strongKeys({ kind, ...of }: Identity): string[] {
  return [
    ...of.emails.map((email) => emailKey(kind, email)),
    ...of.domains.map(domainKey),
    ...of.names.map((key) => `${kind}"${key}`),
    ...of.vat.map((key) => kind + key),
  ];
}

/**
 * So is what has any of these, where nothing has any of the strong ones. (With equal weight, what one row
 * adds to an account would make the same file find others the next time.)
 */
export function weakKeys({ kind, name, phones }: Identity): string[] {
  return name ? phones.map((phone) => `${kind}${phone} ${name}`) : [];
}

export function keysOf(of: Identity): string[] {
  return [...strongKeys(of), ...weakKeys(of)];
}

/** A contact of this name where they work is the same. */
export function workplaceKey(organizationId: string, name: string): string {
  return `works ${organizationId} ${name}`;
}

/** Whether an account has one of the keys. */
export function hasKey(account: Account, keys: readonly string[]): boolean {
  return keysOfAccount(account).some((key) => keys.includes(key));
}

/** The same of an account that is here, under all names it is known by. */
export function keysOfAccount(account: Account): string[] {
  const { kind, name, aliases } = account;
  const own = keysOf(identityOf(kind, account as ImportedAccount));
  if (kind === 'contact') return own;
  return [...own, ...[name, ...aliases].map((one) => `${kind}"${nameKey(one)}`)];
}

function isOwnDomain(domain: string): boolean {
  return domain !== '' && !isFreeMail(registrableDomain(domain) ?? domain);
}

function present(key: string | undefined): string[] {
  return key === undefined ? [] : [key];
}
