import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeUrl } from '@/utils/core/mail-link';
import { addressLine, mapUrl } from '@/utils/core/postal-address';
import { isWebAddress, readWebAddress, shortWebAddress } from '@/utils/core/web-address';

describe('an address to write to', () => {
  it('opens the mail program or the webmail the user has set', () => {
    const of = (mailer: Parameters<typeof composeUrl>[0]) =>
      composeUrl(mailer, 'jo+x@acme.example');
    expect(of('app')).toBe('mailto:jo%2Bx@acme.example');
    expect(of('gmail')).toContain('https://mail.google.com/mail/?');
    expect(of('outlook')).toContain('https://outlook.office.com/mail/deeplink/compose?');
    expect(of('yahoo')).toContain('https://compose.mail.yahoo.com/?');
    for (const mailer of ['gmail', 'outlook', 'yahoo'] as const) {
      expect(new URL(of(mailer)).searchParams.get('to')).toBe('jo+x@acme.example');
    }
  });

  it('adds no field of its own, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (local, domain) => {
        const address = `${local}@${domain}`;
        const mailto = new URL(composeUrl('app', address));
        expect([mailto.search, mailto.hash]).toEqual(['', '']);
        const webmail = new URL(composeUrl('gmail', address));
        expect(webmail.searchParams.get('to')).toBe(address);
        expect([...webmail.searchParams.keys()]).toEqual(['view', 'fs', 'to']);
      }),
    );
  });
});

describe('a web address', () => {
  it.each([
    ['https://acme.example/a?b=c#d', 'https://acme.example/a?b=c#d'],
    [' acme.example ', 'https://acme.example'],
    ['acme.example:8080/x', 'https://acme.example:8080/x'],
    ['HTTP://Acme.example', 'HTTP://Acme.example'],
    ['bücher.example/straße', 'https://bücher.example/straße'],
  ])('%s is read as %s', (typed, url) => {
    expect(readWebAddress(typed)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(document.domain)//acme.example',
    'data:text/html,<b>x</b>',
    'file:///etc/passwd',
    'mailto:jo@acme.example',
    'acme',
    'two words.example',
    'https://',
    '"><script>.example',
    '',
  ])('%s is none', (typed) => {
    expect(readWebAddress(typed)).toBeUndefined();
  });

  it('leads to the web and nowhere else, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const url = readWebAddress(typed);
        if (url !== undefined) expect(isWebAddress(url)).toBe(true);
      }),
    );
  });

  it('is shown without what goes without saying', () => {
    expect(shortWebAddress('https://www.acme.example/')).toBe('acme.example');
    expect(shortWebAddress('http://acme.example/shop')).toBe('acme.example/shop');
  });
});

describe('a postal address', () => {
  const address = {
    label: 'office',
    street: 'Eisenstraße 14\nHof 2',
    postalCode: '70565',
    city: 'Stuttgart',
    region: '',
    country: 'DE',
  };

  it('stands on one line without what is empty', () => {
    expect(addressLine(address, 'Germany')).toBe('Eisenstraße 14, Hof 2, 70565 Stuttgart, Germany');
  });

  it('is found on a map by all of it', () => {
    const url = new URL(mapUrl({ ...address, street: 'A&b=c#1' }, 'Germany'));
    expect(url.protocol).toBe('https:');
    expect([...url.searchParams]).toEqual([['query', 'A&b=c#1, 70565 Stuttgart, Germany']]);
  });
});
