import { describe, expect, it } from 'vitest';
import { isGrantedEverywhere } from '@/utils/core/site-pattern';
import { siteGroups, WEBMAIL_SITES, webmailPatterns } from '@/utils/core/webmail-sites';

describe('the webmails that are offered', () => {
  it('are asked for by exact hosts over https, each only once', () => {
    const all = WEBMAIL_SITES.flatMap(webmailPatterns);
    expect(new Set(all).size).toBe(all.length);
    for (const pattern of all) expect(pattern).toMatch(/^https:\/\/[a-z\d.-]+\.[a-z]+\/\*$/);
  });
});

it('what was given to one webmail is one group, all sites are one, and every other site is its own', () => {
  const outlook = webmailPatterns(WEBMAIL_SITES.find(({ name }) => name === 'Outlook')!);
  const groups = siteGroups([
    outlook[0]!,
    'https://a.example/*',
    'http://*/*',
    outlook[1]!,
    'https://*/*',
    'http://b.example/*',
  ]);
  expect(groups).toEqual([
    { name: 'Outlook', patterns: outlook.slice(0, 2) },
    { name: 'a.example', patterns: ['https://a.example/*'] },
    { patterns: ['http://*/*', 'https://*/*'] },
    { name: 'b.example', patterns: ['http://b.example/*'] },
  ]);
});

it('every site is granted only where both http and https are', () => {
  expect(isGrantedEverywhere(['https://*/*'])).toBe(false);
  expect(isGrantedEverywhere(['https://*/*', 'http://*/*'])).toBe(true);
  expect(isGrantedEverywhere(['<all_urls>'])).toBe(true);
  expect(isGrantedEverywhere(['https://mail.google.com/*'])).toBe(false);
});
