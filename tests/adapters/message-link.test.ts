import { expect, it } from 'vitest';
import { messageLink } from '@/utils/adapters/message-link';

it.each([
  'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJkqTlvbWxyzABCdef',
  'https://mail.google.com/mail/u/0/#search/shelves/FMfcgzQXJkqTlvbWxyzABCdef',
  'https://outlook.office.com/mail/inbox/id/AAQkADAwATM0MDAAMS1hYmNkLTAwAi0wMAoAEAB',
  'https://mail.yahoo.com/n/folders/1/messages/12345',
  'https://mail.zoho.eu/zm/#mail/folder/inbox/p/1700000000000110001',
  'https://webmail.firm.example/?_task=mail&_uid=5&_mbox=INBOX&_action=show',
  'http://127.0.0.1:4000/#inbox/hall-three',
])('%s leads to one message', (url) => {
  expect(messageLink(url)).toBe(url);
});

it.each([
  undefined,
  'https://mail.google.com/mail/u/0/#inbox',
  'https://mail.google.com/mail/u/0/#inbox/p2',
  'https://mail.google.com/mail/u/0/#label/Work',
  'https://outlook.office.com/mail/',
  'https://mail.yahoo.com/n/folders/1',
  'https://host.example/cpsess0123456789/webmail/?_uid=5',
  'javascript:alert(1)',
  'not an address',
])('%s leads to none that may be kept', (url) => {
  expect(messageLink(url)).toBeUndefined();
});

it('what would let others in is left out', () => {
  expect(messageLink('https://me:pw@mail.example/?_uid=5&_token=abc')).toBe(
    'https://mail.example/?_uid=5',
  );
});
