import { expect, it } from 'vitest';
import { isSamePhone, phoneKey, vatKey } from '@/utils/core/number-keys';

it.each([
  ['+49 711 123456', '0711/12 34 56'],
  ['+34 911 222 333', '911 222 333'],
  ['0034 911-222-333', '(911) 222 333'],
  ['+1 (212) 555-0142', '212.555.0142'],
  ['+44 20 7946 0958 ext. 3', '020 7946 0958'],
])('%s and %s are one telephone', (one, other) => {
  expect(phoneKey(one)).toBe(phoneKey(other));
  expect(isSamePhone(one, other)).toBe(true);
});

it.each([
  ['+49 711 123456', '+43 711 123456'],
  ['+34 911 222 333', '911 222 334'],
  ['+34 911 222 333', '11 222 333 911'],
])('%s and %s are two', (one, other) => {
  expect(isSamePhone(one, other)).toBe(false);
});

it('takes nothing short for a telephone', () => {
  expect(phoneKey('112')).toBeUndefined();
  expect(phoneKey('+49 110')).toBeUndefined();
});

it.each([
  ['DE 123 456 789', 'vat:DE123456789'],
  ['de123456789', 'vat:DE123456789'],
  ['ATU-12345678', 'vat:ATU12345678'],
  ['ESB12345678', 'vat:B12345678'],
  ['B-12345678', 'vat:B12345678'],
  ['CHE-123.456.789 MWST', 'vat:CHE123456789MWST'],
  ['none', undefined],
  ['', undefined],
])('%s is looked up as %s', (number, key) => {
  expect(vatKey(number)).toBe(key);
});
