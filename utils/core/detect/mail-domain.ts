import { parse } from 'tldts';
import { aLabelLength } from './punycode';

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
/** Top levels of made-up addresses, as in `jane@host.tld`. */
const PLACEHOLDER = /^(?:tld|baz|qux|[a-z])$/;
const LABEL = /^(?!-)[\p{L}\p{M}\p{Nd}-]{1,63}(?<!-)$/u;
/** RFC 5891 §4.2.3.1 keeps `--` in the third and fourth place for A-labels. */
const RESERVED = /^(?!xn--.{3}).{2}--/;
const ASCII_LABEL = /^[a-z\d-]+$/;
const HOST_MAX = 253;
const VERSION = /^\d+$/;
/** Retina image names: `logo@2x.zip`. */
const SCALE = /^\d+x$/;

export type HostVerdict = 'public' | 'made-up' | undefined;

/** A list of messages names the same hosts again and again. */
const REMEMBERED = 500;
const verdicts = new Map<string, HostVerdict>();

/**
 * Whether mail could go to this host: at least two labels and a top level that exists. Top levels in
 * other scripts are young and many, so one that is unknown may still be real.
 * @param host in lower case
 */
export function hostVerdict(host: string): HostVerdict {
  if (verdicts.has(host)) return verdicts.get(host);
  const verdict = judged(host);
  if (verdicts.size === REMEMBERED) verdicts.clear();
  verdicts.set(host, verdict);
  return verdict;
}

function judged(host: string): HostVerdict {
  const labels = host.split('.');
  if (labels.length < 2 || !labels.every(isLabel)) return undefined;
  if (hostLength(host) > HOST_MAX) return undefined;
  const top = labels.at(-1)!;
  if (PRIVATE_TLDS.has(top)) return 'public';
  if (SCALE.test(labels[0]!)) return undefined;
  if (labels.length > 2 && labels.slice(0, -1).every((label) => VERSION.test(label))) {
    return undefined;
  }
  const { publicSuffix, isIcann, isPrivate, domain } = parse(host, { allowPrivateDomains: true });
  if (publicSuffix && domain && (isIcann || isPrivate)) return 'public';
  return PLACEHOLDER.test(top) || !/[a-z\d]/.test(top) ? 'made-up' : undefined;
}

function isLabel(label: string): boolean {
  if (!LABEL.test(label) || RESERVED.test(label)) return false;
  return ASCII_LABEL.test(label) || aLabelLength(label) <= 63;
}

/** As resolvers and mail servers count it: in A-labels. */
export function hostLength(host: string): number {
  return host.split('.').reduce((sum, label) => sum + aLabelLength(label) + 1, -1);
}

/**
 * The part of a host that one organization registers: `acme.co.uk` of `mail.acme.co.uk`
 * (Public Suffix List, private part included, so that `a.github.io` is not `github.io`).
 */
export function registrableDomain(host: string): string | undefined {
  return parse(host, { allowPrivateDomains: true }).domain ?? undefined;
}
