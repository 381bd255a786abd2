import { expect, it } from 'vitest';
import { newAccount } from '@/utils/core/account';
import type { AccountId } from '@/utils/core/ids';
import { normalizePhone, withExtension } from '@/utils/core/phone';
import { minute } from '../contracts/records';

it.each([
  ['+49 (0)30 1234-56', '+4930123456'],
  ['0034 911 222 333', '+34911222333'],
  ['(030) 1234', '0301234'],
  ['+49 30 1234 ext. 12', '+49301234'],
  ['+1 555 010 0199 x12', '+15550100199'],
  ['+49 30 1234 Durchwahl 12', '+49301234'],
  ['+1-555-010-0199 #7', '+15550100199'],
  ['Fax: +34 911 222 333', '+34911222333'],
  ['+1 555 010 0199,,7#', '+15550100199'],
  ['+33 1 40 20 50 50 poste 12', '+33140205050'],
  ['+1-201-555-0123;ext=102', '+12015550123'],
])('%s is dialled as %s', (text, number) => {
  expect(normalizePhone(text)).toBe(number);
});

it.each([
  [' +49 30 1234 ext. 12 ', '+49 30 1234 ext. 12'],
  ['+1-201-555-0123;ext=102', '+1-201-555-0123;ext=102'],
  ['+1 555 010 0199,,7#', '+1 555 010 0199,,7#'],
  ['Fax: +34 911 222 333', '+34911222333'],
])('%s is kept as %s', (text, number) => {
  expect(withExtension(text)).toBe(number);
});

it('keeps its extension in an account that is made of an import', () => {
  const phones = [{ number: '+49 30 1234 ext. 12', label: 'work' }];
  const made = newAccount(
    { kind: 'contact', name: 'Jane', phones },
    'jane' as AccountId,
    minute(0),
  );
  expect(made.phones).toEqual(phones);
});
