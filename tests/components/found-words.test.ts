import { expect, it } from 'vitest';
import { hasAll, placesOf, wordsIn } from '@/components/options/found-words';

const found = (text: string, search: string) =>
  placesOf(text, wordsIn(search)).map(([start, end]) => text.slice(start, end));

it('words are found without regard to case and accents, within others too', () => {
  expect(found('Numeración de facturas', 'NUMERACION factura')).toEqual(['Numeración', 'factura']);
  expect(found('Straßenkarte, Karte', 'karte')).toEqual(['karte', 'Karte']);
});

it('letters that are written as two or fold to more keep their place', () => {
  expect(found('e\u0301te\u0301 et İstanbul', 'ete')).toEqual(['e\u0301te\u0301']);
  expect(found('İİ abc', 'abc')).toEqual(['abc']);
  expect(found('𝒳 😀 money', 'money')).toEqual(['money']);
});

it('every word has to stand there, and none asks for nothing', () => {
  expect(hasAll('Bank details', wordsIn('details bank'))).toBe(true);
  expect(hasAll('Bank details', wordsIn('bank iban'))).toBe(false);
  expect(hasAll('Bank details', wordsIn('  '))).toBe(true);
});
