import { expect, it } from 'vitest';
import { emphasised } from '@/components/search/emphasis';

const matched = (text: string, asked: string) =>
  emphasised(text, asked).flatMap((part) => (part.matched ? [part.text] : []));

it.each([
  ['Sabine Brandt', 'sab', ['Sab']],
  ['Sabine Brandt', 'brandt sabine', ['Sabine', 'Brandt']],
  ['Müller & Söhne', 'sohn', ['Söhn']],
  ['Sabine Brandt', 'sabnie', ['Sabine']],
  ['Sabine Sabnie', 'sabnie', ['Sabnie']],
  ['Sabine Brandt', 'xyz', []],
])('of “%s” “%s” shows %s', (text, asked, expected) => {
  expect(matched(text, asked)).toEqual(expected);
});

it('leaves the text as it was', () => {
  const parts = emphasised('Müller & Söhne GmbH', 'muller soehne');
  expect(parts.map(({ text }) => text).join('')).toBe('Müller & Söhne GmbH');
});
