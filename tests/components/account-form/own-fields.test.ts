import { expect, it } from 'vitest';
import { ownFields } from '@/components/account-form/own-fields';
import { type AccountDraft, newAccount } from '@/utils/core/account';
import { type CustomField, newCustomField } from '@/utils/core/custom-field';
import type { AccountId, FieldId } from '@/utils/core/ids';
import { now } from '../small-crm';

const account = (custom: AccountDraft['custom']) =>
  newAccount({ kind: 'contact', name: 'Jane', custom: custom! }, 'jane' as AccountId, now);
const field = (name: string, kinds: CustomField['kinds']) =>
  newCustomField({ name, type: 'text', kinds, rank: 0 }, name as FieldId, now);

it('an account has the custom fields of its kind, then what an import brought by name', () => {
  const defined = [field('a', ['contact']), field('b', ['organization'])];
  const brought = account({ 'Customer no.': 'C-1', size: 4, vip: true, b: 'of another kind' });
  const named = ownFields(brought, defined).map(({ name, type }) => [name, type]);
  expect(named).toEqual([
    ['a', 'text'],
    ['Customer no.', 'text'],
    ['size', 'number'],
    ['vip', 'yes-no'],
  ]);
});

it('what stands in a field that was removed is not shown', () => {
  const removed = '0b0cf0a2-6a39-4a83-9d7c-0f2f6f6d2c11';
  expect(ownFields(account({ [removed]: 'kept' }), [])).toEqual([]);
});
