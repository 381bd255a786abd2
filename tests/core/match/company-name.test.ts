import { describe, expect, it } from 'vitest';
import { normalizeCompanyName } from '@/utils/core/match';

describe('names that mean the same company are equal once they are normalised', () => {
  it.each([
    ['Müller & Söhne GmbH & Co. KG', 'MUELLER UND SOEHNE', 'Muller et Sohne'],
    ['Møbelsnedkeriet Lærke I/S', 'moebelsnedkeriet laerke', 'Mobelsnedkeriet Larke'],
    ['The Acme Co., Ltd.', 'the acme', 'THE ACME LIMITED'],
    ['Construcciones Íñigo S. L. U.', 'Construcciones Inigo SLU', 'construcciones íñigo, s.l.u.'],
    ['Acme S.A. de C.V.', 'Acme', 'Acme S. de R.L.'],
    ['Łódzkie Meble Sp. z o.o.', 'Lodzkie Meble', 'łódzkie meble sp. z o.o. sp. k.'],
    ['ООО «Ромашка»', 'Ромашка', 'ОАО "Ромашка"'],
    ['株式会社あおば精機', 'あおば精機', '㈱あおば精機', '(株)あおば精機', 'あおば精機 株式会社'],
    ['삼성전자 주식회사', '삼성전자', '(주)삼성전자'],
    ["McDonald's Corp", 'McDonalds', 'MCDONALD’S'],
    ['Oy Esimerkki Ab', 'Esimerkki', 'ESIMERKKI OYJ'],
    ['Příklad, spol. s r.o.', 'Priklad s.r.o.', 'Příklad a.s.'],
    ['Bauer Kft.', 'Bauer Zrt', 'Bauer'],
    ['Esempio S.p.A.', 'Esempio s.r.l.', 'Esempio'],
    ['UAB Pavyzdys', 'Pavyzdys, UAB', 'pavyzdys'],
  ])('%s', (name, ...others) => {
    for (const other of others)
      expect(normalizeCompanyName(other)).toBe(normalizeCompanyName(name));
  });
});

it.each([
  ['Acme', 'Acme Trading'],
  ['Bauer', 'Baur'],
  ['Y&R', 'YR'],
  ['E.ON', 'Eon'],
  ['Trading Acme', 'Acme Trading'],
  ['Joe', 'Jo'],
])('%s and %s stay two', (one, other) => {
  expect(normalizeCompanyName(one)).not.toBe(normalizeCompanyName(other));
});

it.each(['GmbH', 'E', '&', ''])('%j is kept rather than made nothing of', (name) => {
  expect(normalizeCompanyName(name)).toBe(name.toLowerCase());
});
