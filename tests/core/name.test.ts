import { expect, it } from 'vitest';
import { nameKey } from '@/utils/core/name';

it.each([
  ['Müller & Söhne GmbH & Co. KG', 'muller sohne'],
  ['MULLER UND SOHNE', 'muller sohne'],
  ['Acme, Inc.', 'acme'],
  ['The Acme Co., Ltd.', 'the acme'],
  ['Construcciones Íñigo S. L. U.', 'construcciones inigo s l u'],
  ['Construcciones Íñigo S.L.U.', 'construcciones inigo'],
  ['ООО «Ромашка»', 'ромашка'],
  ['GmbH', 'gmbh'],
  ['A&B Limited', 'a b'],
  ['', ''],
])('%s is compared as "%s"', (name, key) => {
  expect(nameKey(name)).toBe(key);
});
