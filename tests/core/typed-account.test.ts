import { describe, expect, it } from 'vitest';
import { readTyped } from '@/utils/core/typed-account';

describe('what is typed for a contact', () => {
  it.each([
    ['Ana Ruiz', 'Ana Ruiz', ''],
    ['ana.ruiz@acme.example', 'Ana Ruiz', 'ana.ruiz@acme.example'],
    ['Ana Ruiz <Ana@Acme.example>', 'Ana Ruiz', 'ana@acme.example'],
    ['ana@acme.example, Dr. Ana Ruiz', 'Dr. Ana Ruiz', 'ana@acme.example'],
    ['acme.example', 'acme.example', ''],
  ])('“%s” reads as %s %s', (typed, name, email) => {
    expect(readTyped(typed, 'contact')).toEqual({ name, email, domain: '' });
  });
});

describe('what is typed for an organization', () => {
  it.each([
    ['Acme Tools Ltd', 'Acme Tools Ltd', ''],
    ['https://www.acme.example/about', 'Acme', 'acme.example'],
    ['shop.acme.co.uk', 'Acme', 'shop.acme.co.uk'],
    ['info@acme.example', 'Acme', 'acme.example'],
    ['somebody@gmail.com', 'somebody@gmail.com', ''],
    ['Amazon.com Inc', 'Amazon.com Inc', ''],
    ['E.ON', 'E.ON', ''],
  ])('“%s” reads as %s %s', (typed, name, domain) => {
    expect(readTyped(typed, 'organization')).toEqual({ name, email: '', domain });
  });
});
