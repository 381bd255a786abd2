import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEmails } from '@/utils/core/detect';
import { anyLocalPart, localPart } from '@/utils/core/detect/local-part';
import { aLabelLength } from '@/utils/core/detect/punycode';
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

describe('addresses that text has run into', () => {
  it.each([
    ['連絡はtanaka@kaisha.co.jpまで', 'tanaka@kaisha.co.jp'],
    ['info@acme.comPhone: 5', 'info@acme.com'],
    ['info@acme.com.Thanks', 'info@acme.com'],
    ['href=mailto:jane@acme.example', 'jane@acme.example'],
    ['?to=jane@acme.example&cc=', 'jane@acme.example'],
    ['<b>jane@acme.example</b>', 'jane@acme.example'],
    ['**jane@acme.example**', 'jane@acme.example'],
    ['_jane@acme.example_', 'jane@acme.example'],
    ['joe/jane@acme.example', 'jane@acme.example'],
    ['%20jane@acme.example', 'jane@acme.example'],
    ['"Doe, Jane" <jane@acme.example>', 'jane@acme.example'],
  ])('%s', (text, address) => {
    expect(addresses(text)).toEqual([address]);
  });
});

describe('unusual addresses are found with less confidence', () => {
  it.each([
    ['"jane doe"@acme.example', '"jane doe"@acme.example'],
    ['~jane/list@lists.acme.example', '~jane/list@lists.acme.example'],
    ['jane+a/b=c@acme.example', 'jane+a/b=c@acme.example'],
    ['@jane@social.example', 'jane@social.example'],
    ['jane@host.tld', 'jane@host.tld'],
    ['伊昭傑@郵件.商務', '伊昭傑@郵件.商務'],
    ['юзер@пример.ком', 'юзер@пример.ком'],
  ])('%s', (text, address) => {
    expect(addresses(text)).toEqual([address]);
  });

  it.each(['~@sr.example', '@jane@social.example', 'jane@host.tld'])('%s is not sure', (text) => {
    expect(findEmails(text)[0]!.confidence).toBeLessThan(0.7);
  });
});

describe('addresses in disguise', () => {
  it.each([
    ['jane [at] acme [dot] example', 'jane@acme.example'],
    ['jane(at)acme(dot)co(dot)uk', 'jane@acme.co.uk'],
    ['jane {at} acme.example', 'jane@acme.example'],
    ['jane @ acme: write jane at acme dot com', 'jane@acme.com'],
    ['JANE AT ACME DOT COM', 'jane@acme.com'],
    ['jane [arroba] acme [punto] es', 'jane@acme.es'],
    ['jane arroba acme punto es', 'jane@acme.es'],
    ['jane (ät) acme (punkt) de', 'jane@acme.de'],
    ['jane at acme punkt de', 'jane@acme.de'],
    ['jane (arobase) acme (point) fr', 'jane@acme.fr'],
    ['jane arobase acme point fr', 'jane@acme.fr'],
    ['jane [chiocciola] acme [punto] it', 'jane@acme.it'],
    ['jane (arroba) acme (ponto) pt', 'jane@acme.pt'],
    ['иван(собака)пример(точка)рф', 'иван@пример.рф'],
    ['j a n e [at] a c m e [dot] c o m', 'jane@acme.com'],
    ['jane.doe@acme [dot] com', 'jane.doe@acme.com'],
  ])('%s', (text, address) => {
    expect(addresses(text)).toEqual([address]);
    expect(findEmails(text)[0]!.confidence).toBeLessThan(0.8);
  });

  it.each([
    'look at the dot on the map',
    'we met at point five',
    'the array a[at] is dotted',
    'see (at) the door [dot]',
    'at dot com',
  ])('nothing is read into: %s', (text) => {
    expect(addresses(text)).toEqual([]);
  });
});

describe('code and paths hold no addresses', () => {
  it.each([
    'git clone git@github.com:acme/site.git',
    'scp jane@acme.com:/var/log .',
    'ssh://jane@acme.com',
    'jane@acme.com:8080',
    'react@18.2.0-beta.1',
    'icon@3x.zip',
    'clip@2x.mov',
    'pkg@1.2.zip',
    '@Component({ selector })',
    'x = y @ z.T',
    'jane@localhost',
    'jane@10.0.0.1',
    'jane@xn--0.com',
  ])('%s', (text) => {
    expect(addresses(text)).toEqual([]);
  });
});

it('finds a plain local part where a look at all that may be written there finds it', () => {
  const unit = fc.constantFrom(...'abc019.._-+ "\'/=@!é漢<>%;\n'.split(''));
  const before = fc.string({ unit, maxLength: 12 });
  const long = fc.constantFrom('', 'a'.repeat(60), 'a.b-'.repeat(16));
  fc.assert(
    fc.property(before, long, before, (start, middle, end) => {
      const text = `${start}${middle}${end}@`;
      const at = text.length - 1;
      expect(localPart(text, at)).toEqual(anyLocalPart(text, at));
    }),
    { numRuns: 3_000 },
  );
});

it('counts a letter of a host with no more than eight characters of its A-label', () => {
  const letter = fc.integer({ min: 0x80, max: 0xffff }).map((unit) => String.fromCharCode(unit));
  const label = fc.string({
    unit: fc.oneof(letter, fc.constantFrom('a', 'z', '9')),
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(fc.property(label, (text) => aLabelLength(text) <= 8 * text.length));
});
