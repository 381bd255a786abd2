// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { WEBMAILS, webmailOf } from '@/entrypoints/letter/webmails';
import { WEBMAIL_SITES } from '@/utils/core/webmail-sites';

beforeEach(() => {
  document.head.innerHTML = '';
});

function nameOf(hostname: string): string | undefined {
  return webmailOf(hostname, document)?.name;
}

it('a webmail is known by its host and by what is below it', () => {
  expect(nameOf('mail.google.com')).toBe('Gmail');
  expect(nameOf('outlook.office.com')).toBe('Outlook');
  expect(nameOf('fr.mail.yahoo.com')).toBe('Yahoo');
  expect(nameOf('app.fastmail.com')).toBe('Fastmail');
});

it.each([
  'mail.google.com.evil.example',
  'xmail.google.com',
  'google.com',
  'notfastmail.com',
  '',
])('“%s” is no webmail that is known', (hostname) => {
  expect(nameOf(hostname)).toBeUndefined();
});

it('one that anybody may run is known by its page, wherever that is', () => {
  document.head.innerHTML = '<meta name="description" content="SOGo Web Interface">';
  expect(nameOf('groupware.firm.example')).toBe('SOGo');
  expect(nameOf('mail.google.com')).toBe('Gmail');
});

it.each(WEBMAILS)('$name is known in one way alone, and says when it was last seen', (webmail) => {
  expect([webmail.hosts, webmail.mark].filter(Boolean)).toHaveLength(1);
  expect(webmail.seen).toMatch(/^20\d\d-\d\d-\d\d$/);
});

it('there are hints for the eight that people use most', () => {
  expect(WEBMAILS.map(({ name }) => name)).toEqual([
    'Gmail',
    'Outlook',
    'Yahoo',
    'Proton',
    'Fastmail',
    'Zoho',
    'Roundcube',
    'SOGo',
  ]);
});

it('every webmail that can be allowed with a click has its message recognised there', () => {
  for (const { name, hosts } of WEBMAIL_SITES) {
    const [word] = name.split(' ');
    expect([name, hosts.map(nameOf)]).toEqual([name, hosts.map(() => word)]);
  }
});
