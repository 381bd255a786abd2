import { expect, it } from 'vitest';
import { countryCode } from '@/utils/core/import/country-code';

it('a country is known by its codes and its names in many languages', () => {
  const known = {
    DE: 'DE',
    de: 'DE',
    DEU: 'DE',
    D: 'DE',
    Germany: 'DE',
    Deutschland: 'DE',
    ALEMANIA: 'DE',
    Allemagne: 'DE',
    Germania: 'DE',
    Alemanha: 'DE',
    'U.S.A.': 'US',
    'Estados Unidos': 'US',
    'EE. UU.': 'US',
    UK: 'GB',
    England: 'GB',
    'Great Britain': 'GB',
    'Côte d’Ivoire': 'CI',
    Türkei: 'TR',
    Turkey: 'TR',
    'Países Bajos': 'NL',
    Holland: 'NL',
    'Hong Kong': 'HK',
    Österreich: 'AT',
    Suisse: 'CH',
    México: 'MX',
    Россия: 'RU',
    中国: 'CN',
    Georgia: 'GE',
    Jersey: 'JE',
  };
  for (const [text, code] of Object.entries(known)) {
    expect([text, countryCode(text)]).toEqual([text, code]);
  }
});

it('what is no country has no code', () => {
  for (const text of ['Atlantis', 'XX', 'ZZ', 'EU', '', 'Bavaria', '123', '__proto__']) {
    expect([text, countryCode(text)]).toEqual([text, '']);
  }
});
