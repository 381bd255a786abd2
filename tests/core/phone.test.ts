import { expect, it } from 'vitest';
import { normalizePhone } from '@/utils/core/phone';

it.each([
  ['+49 (0)30 1234-56', '+4930123456'],
  ['0034 911 222 333', '+34911222333'],
  ['(030) 1234', '0301234'],
  ['+49 30 1234 ext. 12', '+49301234'],
  ['+1 555 010 0199 x12', '+15550100199'],
  ['+49 30 1234 Durchwahl 12', '+49301234'],
  ['+1-555-010-0199 #7', '+15550100199'],
  ['Fax: +34 911 222 333', '+34911222333'],
])('%s is dialled as %s', (text, number) => {
  expect(normalizePhone(text)).toBe(number);
});
