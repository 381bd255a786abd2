import { hostOfPattern, isEverywhere, patternOf } from './site-pattern';

/** A webmail that can be allowed with one click. */
export interface WebmailSite {
  /** As people call it. */
  name: string;
  /** Where its mail is read, and nowhere else: these and no more are asked for. */
  hosts: readonly string[];
}

export const WEBMAIL_SITES: readonly WebmailSite[] = [
  { name: 'Gmail', hosts: ['mail.google.com'] },
  {
    name: 'Outlook',
    hosts: [
      'outlook.live.com',
      'outlook.office.com',
      'outlook.office365.com',
      'outlook.cloud.microsoft',
    ],
  },
  { name: 'Yahoo Mail', hosts: ['mail.yahoo.com'] },
  { name: 'Proton Mail', hosts: ['mail.proton.me'] },
  { name: 'Fastmail', hosts: ['app.fastmail.com'] },
  {
    name: 'Zoho Mail',
    hosts: [
      'mail.zoho.com',
      'mail.zoho.eu',
      'mail.zoho.in',
      'mail.zoho.com.au',
      'mail.zoho.jp',
      'mail.zoho.sa',
      'mail.zoho.uk',
      'mail.zohocloud.ca',
    ],
  },
];

/** Sites that people take for one. */
export interface SiteGroup {
  /** Of the webmail, or the host. Absent where it is every site. */
  name?: string;
  patterns: string[];
}

/** Puts the patterns of one webmail together, and those of all sites; every other site is a group of its own. */
export function siteGroups(patterns: readonly string[]): SiteGroup[] {
  const groups = new Map<string | undefined, string[]>();
  for (const pattern of patterns) {
    const name = isEverywhere(pattern) ? undefined : nameOf(pattern);
    groups.set(name, [...(groups.get(name) ?? []), pattern]);
  }
  return [...groups].map(([name, patterns]) => ({ ...(name && { name }), patterns }));
}

export function webmailPatterns({ hosts }: WebmailSite): string[] {
  return hosts.map(patternOf);
}

function nameOf(pattern: string): string {
  const host = hostOfPattern(pattern);
  return WEBMAIL_SITES.find((site) => webmailPatterns(site).includes(pattern))?.name ?? host;
}
