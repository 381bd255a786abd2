import { registrableDomain } from '../core/detect/mail-domain';
import { domainAndParents } from '../core/domain';
import { domainOfEmail } from '../core/email-address';
import { isFreeMail } from '../core/match/free-mail';

/** Whom pages do not show. */
export interface LeftOut {
  /** Normalised addresses of the members and of the webmail's owner. */
  own: ReadonlySet<string>;
  /** Whose addresses are no news: the team's own domains. An account that has one is shown. */
  ownDomains: ReadonlySet<string>;
  /** As `Corrections.never`. */
  never: ReadonlySet<string>;
}

/** @param own normalised addresses of the members and of the webmail's owner */
export function leftOut(own: readonly string[], never: readonly string[] = []): LeftOut {
  const domains = own.map(domainOfEmail).map((host) => registrableDomain(host) ?? host);
  return {
    own: new Set(own),
    ownDomains: new Set(domains.filter((domain) => !isFreeMail(domain))),
    never: new Set(never),
  };
}

/** Whether the address is the user's own, or of those that are never to be shown. */
export function isLeftOut(address: string, { own, never }: LeftOut): boolean {
  if (own.has(address) || never.has(`email:${address}`)) return true;
  if (never.size === 0) return false;
  return domainsOf(address).some((domain) => never.has(`domain:${domain}`));
}

/** Whether whoever has the address works with the user. */
export function isColleague(address: string, { ownDomains }: LeftOut): boolean {
  return ownDomains.size > 0 && domainsOf(address).some((domain) => ownDomains.has(domain));
}

function domainsOf(address: string): string[] {
  const host = domainOfEmail(address);
  return domainAndParents(host, registrableDomain(host) ?? host);
}
