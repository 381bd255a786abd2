import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Account } from '@/utils/core/account';
import { vcard } from '@/utils/core/formats/vcard';
import { contact, organization } from '../../contracts/records';

const nobody = { category: '', owner: '', organization: '', role: '' };
const unfolded = (text: string) => text.replaceAll('\r\n ', '').trimEnd().split('\r\n');
const valueIn = (text: string, name: string) => {
  const [, properties] = ICAL.parse(text) as [string, [string, object, string, unknown][]];
  return properties.find(([one]) => one === name)?.[3];
};

const jane = contact('jane', {
  name: 'Jane Doe',
  givenName: 'Jane',
  familyName: 'Doe; Ruiz',
  emails: ['jane@acme.example', { label: 'home', address: 'jane@home.example' }],
  phones: [{ label: 'mobile', number: '+49 711 1' }],
  websites: ['acme.example'],
  addresses: [
    {
      label: 'billing',
      street: 'Calle 1\nPiso 2',
      city: 'Ulm',
      postalCode: '89073',
      country: 'DE',
    },
  ],
  description: 'First\nsecond',
  tags: ['north, south'],
});

describe('a vCard', () => {
  it('says of a contact what an address book asks', () => {
    const around = {
      category: 'Customer',
      owner: 'Mar',
      organization: 'Acme; Söhne',
      role: 'Buyer',
    };
    expect(unfolded(vcard(jane, around))).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'UID:jane@ficha',
      'KIND:individual',
      'FN:Jane Doe',
      'N:Doe\\; Ruiz;Jane;;;',
      'ORG:Acme\\; Söhne',
      'TITLE:Buyer',
      'EMAIL;TYPE=work:jane@acme.example',
      'EMAIL;TYPE=home:jane@home.example',
      'TEL;TYPE=cell:+497111',
      'ADR;TYPE=billing:;;Calle 1\\nPiso 2;Ulm;;89073;DE',
      'URL;TYPE=work:https://acme.example',
      'NOTE:First\\nsecond',
      'CATEGORIES:Customer,north\\, south',
      'REV:20260101T000000Z',
      'END:VCARD',
    ]);
  });

  it('of an organization is one', () => {
    const lines = unfolded(vcard(organization('acme', { name: 'Acme' }), nobody));
    expect(lines).toContain('KIND:org');
    expect(lines).toContain('ORG:Acme');
    expect(lines.some((line) => line.startsWith('N:'))).toBe(false);
  });

  it('has no line of more than 75 bytes, cuts no character, and says the same when read again', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      .map((one) => one.trim() || 'x');
    fc.assert(
      fc.property(text, text, (name, description) => {
        const card = vcard({ ...jane, name, description } as Account, nobody);
        const bytes = new TextEncoder().encode(card);
        for (const line of card.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
        expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(card);
        expect(valueIn(card, 'fn')).toBe(name);
        expect(valueIn(card, 'note')).toBe(description);
      }),
    );
  });

  it('lets no text begin a line of its own', () => {
    const card = vcard({ ...jane, name: 'Jane\r\nTEL:666', tags: ['a\nUID:other'] }, nobody);
    expect(unfolded(card).filter((line) => line.startsWith('UID:'))).toHaveLength(1);
    expect(unfolded(card).filter((line) => line.startsWith('TEL'))).toHaveLength(1);
  });
});
