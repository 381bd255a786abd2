import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatsFor } from '@/components/text/format';
import { decimalsOf } from '@/utils/core/currency';

const LOCALES = [
  'en',
  'es',
  'de',
  'fr',
  'sv',
  'ar-EG',
  'hi-IN-u-nu-deva',
  'ja',
  'de-CH',
  'bn',
  'fa',
  'pt-BR',
];
const CURRENCIES = ['EUR', 'JPY', 'KWD', 'CLF'];

describe.each(LOCALES)('in %s', (locale) => {
  const format = formatsFor(locale);

  it('a number is read as it was written', () => {
    const four = fc.integer({ min: -(10 ** 11), max: 10 ** 11 }).map((whole) => whole / 10_000);
    fc.assert(
      fc.property(four, (value) => {
        expect(format.parseNumber(format.plainNumber(value))).toBe(value);
      }),
    );
  });

  it('an amount is read as it was written, in every number of decimals', () => {
    const amount = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
    fc.assert(
      fc.property(amount, fc.constantFrom(...CURRENCIES), (minor, currency) => {
        const money = { amount: minor, currency };
        expect(format.parseMoney(format.plainAmount(money), currency)).toEqual(money);
      }),
    );
  });

  it('a number is read as the locale groups it', () => {
    const grouped = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), (cents) => {
        // A single group of three is a thousand here and a decimal there; both readings are right.
        const value = cents / 100;
        expect(format.parseNumber(grouped.format(value))).toBe(value);
      }),
    );
  });

  it('what is no number is none', () => {
    for (const text of [
      '',
      ' ',
      'x',
      '12x',
      '1e5',
      '--1',
      '1-2',
      '.',
      ',',
      '-',
      '٪',
      'NaN',
      'Infinity',
      '0x10',
      '1,2,3.4.5',
    ]) {
      expect([text, format.parseNumber(text)]).toEqual([text, undefined]);
    }
  });

  it('nothing anybody types is an endless number or throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
        const value = format.parseNumber(text);
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

it('a lone separator of the other kind is the one of a number pad', () => {
  expect(formatsFor('es').parseNumber('12.5')).toBe(12.5);
  expect(formatsFor('en').parseNumber('12,5')).toBe(12.5);
  expect(formatsFor('es').parseNumber('1.234')).toBe(1234);
  expect(formatsFor('en').parseNumber('1,234')).toBe(1234);
  expect(formatsFor('en').parseNumber('0,123')).toBe(0.123);
});

it('an amount finer than its currency, or larger than any, is refused', () => {
  const { parseMoney } = formatsFor('en');
  expect(parseMoney('19.99', 'EUR')).toEqual({ amount: 1999, currency: 'EUR' });
  expect(parseMoney('19.999', 'EUR')).toBeUndefined();
  expect(parseMoney('19.5', 'JPY')).toBeUndefined();
  expect(parseMoney('19.999', 'KWD')).toEqual({ amount: 19_999, currency: 'KWD' });
  expect(parseMoney('99,999,999,999,999', 'EUR')).toBeUndefined();
  expect(parseMoney('-5', 'EUR')).toEqual({ amount: -500, currency: 'EUR' });
  expect(decimalsOf('JPY')).toBe(0);
});
