import { parse } from 'tldts';

/** Names that never resolve in public but do at home, in offices and in examples (RFC 2606, RFC 6762, RFC 9476). */
const PRIVATE_TLDS = new Set([
  'example',
  'test',
  'invalid',
  'local',
  'internal',
  'intranet',
  'lan',
  'corp',
  'home',
  'alt',
]);
const LABEL = /^(?!-)[\p{L}\p{M}\p{N}-]{1,63}(?<!-)$/u;

/** Whether mail could go to this host: at least two labels and a top level that exists. */
export function isMailDomain(host: string): boolean {
  const labels = host.split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return false;
  const top = labels.at(-1)!;
  if (PRIVATE_TLDS.has(top)) return true;
  const { publicSuffix, isIcann, isPrivate, domain } = parse(host, { allowPrivateDomains: true });
  return Boolean(publicSuffix && domain && (isIcann || isPrivate));
}

/**
 * The part of a host that one organization registers: `acme.co.uk` of `mail.acme.co.uk`
 * (Public Suffix List, private part included, so that `a.github.io` is not `github.io`).
 */
export function registrableDomain(host: string): string | undefined {
  return parse(host, { allowPrivateDomains: true }).domain ?? undefined;
}
