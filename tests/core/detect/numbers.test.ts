import { expect, it } from 'vitest';
import { findPhones, findVatNumbers } from '@/utils/core/detect/numbers';

const written = (spans: { number: string }[]) => spans.map(({ number }) => number);

it.each([
  ['Tel. +49 (0)711 / 12 34-56, Fax', ['+49 (0)711 / 12 34-56']],
  ['Call 212-555-0142.', ['212-555-0142']],
  ['M: +34 611 22 33 44\nT: 911222333', ['+34 611 22 33 44', '911222333']],
  ['(020) 7946 0958', ['(020) 7946 0958']],
  ['order 12', []],
  ['jane2125550142@acme.example', []],
  ['https://shop.example/p/2125550142', []],
  ['v1.2125550142', []],
])('finds the telephones in %j', (text, numbers) => {
  expect(written(findPhones(text))).toEqual(numbers);
});

it.each([
  ['USt-IdNr.: DE 123 456 789 Amtsgericht Stuttgart', ['DE 123 456 789']],
  ['VAT ATU12345678, FN 1', ['ATU12345678']],
  ['CIF B12345678', ['B12345678']],
  ['NIF: ESB-12345678.', ['ESB-12345678']],
  ['NL123456789B01', ['NL123456789B01']],
  ['DEPARTMENT OF STATE', []],
])('finds the VAT numbers in %j', (text, numbers) => {
  expect(written(findVatNumbers(text))).toEqual(numbers);
});

it('takes a while for no text, however odd', () => {
  const text = `${'1-'.repeat(50_000)} ${'A1 '.repeat(30_000)}`;
  expect(findPhones(text).length + findVatNumbers(text).length).toBeLessThanOrEqual(200);
});
