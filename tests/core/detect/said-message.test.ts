import { expect, it } from 'vitest';
import { messageIdentity } from '@/utils/core/detect/message-identity';
import { MESSAGE_TEXT_MAX } from '@/utils/core/detect/message-length';
import { parseSaidFrame, type SaidMessage, withParts } from '@/utils/core/detect/said-message';
import type { Instant } from '@/utils/core/time';

const said: SaidMessage = {
  letterId: '1',
  from: 'jane@acme.example',
  to: [],
  named: [],
  subject: 'Shelves',
  dates: [],
  language: 'en',
  messageId: '',
  text: 'Blue, please.',
  cut: false,
  frames: [],
};
const date = { at: '2026-11-25T10:42:00.000Z' as Instant, timed: true };
const later = { at: '2026-11-25T10:43:00.000Z' as Instant, timed: false };

it('what a page says in another shape, or at more length, is nothing', () => {
  expect(parseSaidFrame({ message: said }).message).toEqual(said);
  for (const wrong of [
    undefined,
    'text',
    { message: { ...said, text: 'x'.repeat(MESSAGE_TEXT_MAX + 1) } },
    { message: { ...said, to: [1] } },
    { part: { width: -1, height: 0, text: '', cut: false } },
  ]) {
    expect(parseSaidFrame(wrong)).toEqual({});
  }
});

it('a text goes on in the frame of its size, and in none where two have that size', () => {
  const message = { ...said, text: '', frames: [{ width: 500, height: 222 }] };
  const part = (text: string, width: number) => ({ width, height: 222, text, cut: false });
  expect(withParts(message, [part('ad', 300), part('mine', 501)]).text).toBe('mine');
  expect(withParts(message, [part('one', 500), part('two', 500)]).text).toBe('');
});

it('a message is the same however its text is set and its day is shown', () => {
  const one = messageIdentity(said, date, 'mail.example');
  expect(messageIdentity({ ...said, text: 'Blue,\n please.' }, later, 'other.example')).toBe(one);
  expect(messageIdentity({ ...said, text: 'Red, please.' }, date, 'mail.example')).not.toBe(one);
  expect(messageIdentity({ ...said, from: 'x@acme.example' }, date, 'mail.example')).not.toBe(one);
});

it('what its webmail calls it counts before all else, and on that webmail alone', () => {
  const named = { ...said, messageId: '18f0a1' };
  const one = messageIdentity(named, date, 'mail.example');
  expect(messageIdentity({ ...named, text: '', subject: '' }, undefined, 'mail.example')).toBe(one);
  expect(messageIdentity(named, date, 'other.example')).not.toBe(one);
});
