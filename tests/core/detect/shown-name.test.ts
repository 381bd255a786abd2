import { describe, expect, it } from 'vitest';
import { shownName } from '@/utils/core/detect/shown-name';

function nameBeside(text: string, address = 'jd@acme.example'): string | undefined {
  const start = text.indexOf(address);
  return shownName(text, { start, end: start + address.length });
}

describe('the name a page gives an address', () => {
  it.each([
    ['Jane Doe <jd@acme.example>', 'Jane Doe'],
    ['From: Jane Doe <jd@acme.example>', 'Jane Doe'],
    ['"Doe, Jane" <jd@acme.example>', 'Jane Doe'],
    ['a@b.example, Teresa Falcão <jd@acme.example>', 'Teresa Falcão'],
    ['Ivo Dalmasso\n<jd@acme.example>', 'Ivo Dalmasso'],
    ['Marek Kępiński (jd@acme.example)', 'Marek Kępiński'],
    ['Ludwig van der Berg <jd@acme.example>', 'Ludwig van der Berg'],
    ['小野寺 健太 <jd@acme.example>', '小野寺 健太'],
  ])('%j', (text, name) => {
    expect(nameBeside(text)).toBe(name);
  });

  it.each([
    'write to jd@acme.example',
    'jd@acme.example',
    'Please answer to <jd@acme.example>',
    'Hall 3 <jd@acme.example>',
    '<jd@acme.example>',
    'Newsletter <jd@acme.example>',
  ])('is not made up in %j', (text) => {
    expect(nameBeside(text)).toBeUndefined();
  });

  it('is the text of a link to the address, where that is written like a name', () => {
    expect(shownName('Petra Söhnlein', { start: 0, end: 14 })).toBe('Petra Söhnlein');
    expect(shownName('Write to her', { start: 0, end: 12 })).toBeUndefined();
  });
});
