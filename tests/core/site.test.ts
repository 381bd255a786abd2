import { expect, it } from 'vitest';
import { siteOf } from '@/utils/core/site';

it.each([
  ['https://mail.acme.example/inbox?x=1#y', 'https://mail.acme.example'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1'],
  ['https://user:secret@Mail.Acme.example:8443/', 'https://mail.acme.example'],
  ['http://[::1]:3000/a@b', 'http://[::1]'],
  ['https://a.example/x@y', 'https://a.example'],
])('of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

it.each([
  undefined,
  'about:blank',
  'chrome://settings',
  'file:///etc/hosts',
])('of %s is none', (url) => {
  expect(siteOf(url)).toBeUndefined();
});
