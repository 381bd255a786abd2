import type { Language } from './words';

export interface Country {
  language: Language;
  currency: string;
  /** How many of the currency a price of one euro becomes; price lists need no exact rate. */
  rate: number;
  taxPercent: number;
  /** Days until an invoice is due. */
  terms: 14 | 30;
  /** `#` stands for a digit; ranges kept free for fiction, or exchanges that do not exist. */
  phone: string;
  /** `#` stands for a digit; empty where there is no such number. */
  vat: string;
}

const table: Record<string, string> = {
  AT: 'de EUR 1 20 14 +43_1_000_0## ATU9900####',
  CH: 'de CHF 0.96 8.1 30 +41_44_000_00_## CHE-990.0##.### MWST',
  DE: 'de EUR 1 19 14 +49_30_23125_0## DE9900#####',
  DK: 'en DKK 7.46 25 14 +45_00_00_0#_## DK9900####',
  ES: 'es EUR 1 21 30 +34_96_000_00_## ESB9900####',
  FI: 'en EUR 1 25.5 14 +358_9_000_00## FI9900####',
  FR: 'fr EUR 1 20 30 +33_1_99_00_0#_## FR00_9900#####',
  GB: 'en GBP 0.86 20 30 +44_20_7946_0### GB9900#####',
  IT: 'it EUR 1 22 30 +39_02_0000_0### IT9900#######',
  JP: 'ja JPY 162 10 30 +81_3_0000_0### T9900#########',
  KW: 'en KWD 0.33 0 30 +965_2000_00##',
  MX: 'es MXN 19 16 30 +52_55_0000_0### XAX990101###',
  NO: 'en NOK 11.7 25 14 +47_00_00_0#_## NO9900##### MVA',
  PL: 'pl PLN 4.3 23 14 +48_22_000_0#_## PL9900######',
  PT: 'pt EUR 1 23 30 +351_21_000_00## PT9900#####',
  SE: 'sv SEK 11.4 25 30 +46_8_465_004_## SE9900######01',
  US: 'en USD 1.08 0 30 +1_312_555_01##',
};

export function countryOf(code: string): Country {
  const [language, currency, rate, tax, terms, phone, ...vat] = table[code]!.split(' ');
  return {
    language: language as Language,
    currency: currency!,
    rate: Number(rate),
    taxPercent: Number(tax),
    terms: terms === '14' ? 14 : 30,
    phone: phone!.replaceAll('_', ' '),
    vat: vat.join(' ').replaceAll('_', ' '),
  };
}
