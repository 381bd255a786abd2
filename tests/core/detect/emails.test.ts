import { describe, expect, it } from 'vitest';
import { findEmails } from '@/utils/core/detect';
import { normalizeEmail } from '@/utils/core/email-address';

const addresses = (text: string) => findEmails(text).map(({ email }) => normalizeEmail(email));

describe('addresses in running text', () => {
  it.each([
    ['Write to jane@acme.example today', 'jane@acme.example'],
    ['Jane.Doe+news@Mail.Acme.co.uk', 'jane.doe+news@mail.acme.co.uk'],
    ['(jane@acme.example)', 'jane@acme.example'],
    ['<jane@acme.example>', 'jane@acme.example'],
    ['“jane@acme.example”', 'jane@acme.example'],
    ['E-Mail:jane@acme.example.', 'jane@acme.example'],
    ['jane@acme.example, and more', 'jane@acme.example'],
    ['mailto:jane@acme.example?subject=x', 'jane@acme.example'],
    ["'jane@acme.example'", 'jane@acme.example'],
    ['escriba a íñigo@construcción.example', 'íñigo@construcción.example'],
    ['田中様 tanaka@kaisha.co.jp へ', 'tanaka@kaisha.co.jp'],
    ["o'brien@acme.example", "o'brien@acme.example"],
    ['jane@acme.example-', 'jane@acme.example'],
    ['ask her...jane@acme.example', 'jane@acme.example'],
  ])('%s', (text, address) => {
    expect(addresses(text)).toEqual([address]);
  });

  it('says where in the text each address stands', () => {
    const text = 'To: Jane <jane@acme.example>; joe@beta.example';
    const places = findEmails(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['jane@acme.example', 'joe@beta.example']);
  });
});

describe('what looks like an address and is none', () => {
  it.each([
    'npm install left-pad@1.3.0',
    'logo@2x.png',
    'thanks @jane and @acme',
    'https://user@host.com/path',
    'ftp://user:word@host.com/',
    'medium.com/@jane',
    'a@b',
    'jane@',
    '@',
    'jane@acme.notatld',
    'dot.@acme.example',
    'jane@-acme.example',
    'x@@y.com',
    'meet @ 10.30',
  ])('%s', (text) => {
    expect(addresses(text)).toEqual([]);
  });
});
