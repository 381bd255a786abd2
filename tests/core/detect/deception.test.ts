import { expect, it } from 'vitest';
import { findEmails } from '@/utils/core/detect';
import { deceptionIn } from '@/utils/core/detect/deception';

it.each([
  ['jane@acme.example', undefined],
  ['jane@\u0430cme.example', 'imitation'],
  ['j\u0430ne@acme.example', 'imitation'],
  // All of it Cyrillic, and drawn as “apple”.
  ['ceo@\u0430\u0440\u0440\u04cf\u0435.com', 'imitation'],
  ['sales@βασιλικός.example', undefined],
  ['почта@пример.рф', undefined],
  ['почта@пример.com', undefined],
  ['用户@例子.example', undefined],
  ['müller@straße.example', undefined],
  ['Write to \u202ejane@acme.example', 'direction'],
  ['jane@acme.example\u202e', 'direction'],
  ['\u202egnol\u202c jane@acme.example', undefined],
  ['\u202eelsewhere\njane@acme.example', undefined],
])('%j is said to deceive by %s', (text, deception) => {
  const [span] = findEmails(text);
  expect(span && deceptionIn(text, span)).toBe(deception);
  expect(span).toBeTruthy();
});
