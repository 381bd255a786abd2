import { expect, it } from 'vitest';
import { isTellingKey, nameKey } from '@/utils/core/name';

it.each([
  ['Müller & Söhne GmbH & Co. KG', 'muller sohne'],
  ['MULLER UND SOHNE', 'muller sohne'],
  ['Acme, Inc.', 'acme'],
  ['Tischlerei Huber OG', 'tischlerei huber'],
  ['Moe og Sønn AS', 'moe sonn'],
  ['Møbelsnedkeriet Lærke I/S', 'mobelsnedkeriet laerke'],
  ['あおば', 'あおば'],
  ['Đorđe d.o.o.', 'dorde'],
  ['The Acme Co., Ltd.', 'the acme'],
  ['Construcciones Íñigo S. L. U.', 'construcciones inigo s l u'],
  ['Construcciones Íñigo S.L.U.', 'construcciones inigo'],
  ['ООО «Ромашка»', 'ромашка'],
  ['GmbH', 'gmbh'],
  ['A&B Limited', 'a b'],
  ['', ''],
  ['Müller & Co', 'muller'],
  ['Bauer und Co. KG', 'bauer'],
  ['Smith and Company Ltd', 'smith'],
  ['E & Y GmbH', 'e y'],
  ['E.ON SE', 'e on'],
  ['Y&R', 'y r'],
  ['I+D', 'i d'],
  ['Haus E GmbH', 'haus e'],
])('%s is compared as "%s"', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

it.each([
  'Acme',
  'E & Y GmbH',
  'Y&R',
  '3M',
  '7 e',
])('%s can be told from others by its key', (name) => {
  expect(isTellingKey(nameKey(name))).toBe(true);
});

it.each([
  'GmbH',
  'Sociedad Limitada',
  'GmbH & Co. KG',
  'E GmbH',
  '& Co',
  'Und',
  '+',
  '…',
])('%s cannot: it would be found on every page', (name) => {
  expect(isTellingKey(nameKey(name))).toBe(false);
});
