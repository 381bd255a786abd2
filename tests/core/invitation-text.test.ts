import { expect, it } from 'vitest';
import { invitationText, readInvitation } from '@/utils/core/sync/invitation-text';

const TOKEN = 'ficha-join.0b9e-1.2c4f-8.aZ_09-x';

it('is found again in whatever it was sent in', () => {
  const text = invitationText('https://crm.acme.example/ficha', TOKEN);
  const found = { address: 'https://crm.acme.example/ficha', token: TOKEN };
  expect(readInvitation(text)).toEqual(found);
  expect(readInvitation(`Hello,\n\n> ${text}\n> bye`)).toEqual(found);
  expect(readInvitation(`<${text.replace(' ', '>\n')}.`)).toEqual(found);
});

it('leaves out what is not there', () => {
  expect(readInvitation(TOKEN)).toEqual({ token: TOKEN });
  expect(readInvitation('https://acme.example')).toEqual({ address: 'https://acme.example' });
  expect(readInvitation('ficha-join.only.two')).toEqual({});
});
