import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginsButForTypo, TYPO_MIN } from '@/utils/core/search/typo';

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'é', '田'),
  minLength: 5,
  maxLength: 9,
});

it('forgives one letter that is another, missing, too many or in its neighbour’s place', () => {
  const edit = fc.tuple(fc.constantFrom('other', 'missing', 'more', 'swapped'), fc.nat(8));
  fc.assert(
    fc.property(word, edit, (text, [kind, place]) => {
      const at = place % (text.length - 1);
      const rest = { other: at + 1, missing: at + 1, more: at, swapped: at + 2 }[kind]!;
      const middle = { other: 'x', missing: '', more: 'x', swapped: text[at + 1]! + text[at] }[
        kind
      ]!;
      const asked = text.slice(0, at) + middle + text.slice(rest);
      fc.pre(asked.length >= TYPO_MIN);
      expect(beginsButForTypo(text, asked)).toBe(true);
      expect(beginsButForTypo(`${text}more`, asked)).toBe(true);
    }),
  );
});

it('forgives no second one, and none in a short word', () => {
  expect(beginsButForTypo('sabine', 'sxbixe')).toBe(false);
  expect(beginsButForTypo('sabine', 'ebinas')).toBe(false);
  expect(beginsButForTypo('ana', 'aan')).toBe(false);
});
