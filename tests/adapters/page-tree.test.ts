// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { besideOf, firstChildrenOf } from '@/utils/adapters/page-tree';

const list = fc.integer({ min: 0, max: 30 });
const most = fc.integer({ min: 0, max: 12 });

function listOf(count: number): Element {
  const ul = document.createElement('ul');
  for (let i = 0; i < count; i++) ul.append(document.createElement('li'), ' ');
  return ul;
}

it('of a long list only the first elements are looked at', () => {
  fc.assert(
    fc.property(list, most, (count, some) => {
      const ul = listOf(count);
      expect([...firstChildrenOf(ul, some)]).toEqual([...ul.children].slice(0, some));
    }),
  );
});

it('beside an element are so many before and after it, in order and without itself', () => {
  fc.assert(
    fc.property(list, fc.nat(29), most, (others, at, some) => {
      const all = [...listOf(others + 1).children];
      const place = at % all.length;
      expect(besideOf(all[place]!, some)).toEqual([
        ...all.slice(Math.max(0, place - some), place),
        ...all.slice(place + 1, place + 1 + some),
      ]);
    }),
  );
});
